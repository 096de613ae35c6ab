using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsArchive.Cli;

/// <summary>Says what is wrong with a command line, in the user's language.</summary>
internal static class UsageFaults
{
    internal static int Tell(ParseResult result)
    {
        foreach (var message in result.Errors.Select(error => Explain(error, result)).Distinct(StringComparer.Ordinal))
            Terminal.Error(message);
        Terminal.Error(CliMessages.SeeHelp(result.CommandResult.Command is RootCommand ? "" : $" {result.CommandResult.Command.Name}"));
        return ExitCode.Failed;
    }

    private static string Explain(ParseError error, ParseResult result) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => CliMessages.ValueMissing(option.Option.Name),
        OptionResult { Tokens.Count: > 1 } option => CliMessages.GivenTwice(option.Option.Name),
        OptionResult option => CliMessages.ValueWrong(option.Option.Name, option.Tokens[0].Value),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => CliMessages.ValueMissing(option.Option.Name),
        ArgumentResult { Parent: OptionResult option } argument => CliMessages.ValueWrong(option.Option.Name, argument.Tokens[0].Value),
        ArgumentResult { Tokens.Count: 0 } argument => CliMessages.ArgumentMissing(argument.Argument.HelpName ?? argument.Argument.Name),
        CommandResult { Command: RootCommand } when result.UnmatchedTokens.Count == 0 => CliMessages.VerbMissing,
        CommandResult { Tokens.Count: 0 } command when MissingArgument(command) is { } name => CliMessages.ArgumentMissing(name),
        _ => CliMessages.Unknown(result.UnmatchedTokens.Count > 0 ? result.UnmatchedTokens[0] : error.Message),
    };

    private static string? MissingArgument(CommandResult command) => command.Command.Arguments
        .FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && command.GetResult(argument) is null or { Tokens.Count: 0 })
        is { } missing ? missing.HelpName ?? missing.Name : null;
}
