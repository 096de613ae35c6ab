using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsArchive.Cli;

/// <summary>The text of --help. The library's own exists in no Dutch.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Indent = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = Console.Out;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{CliMessages.Usage}: {Usage(command)}");
        Write(output, CliMessages.VerbsTitle, command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Write(output, CliMessages.ArgumentsTitle, command.Arguments.Select(argument => (Name(argument), argument.Description)));
        Write(output, CliMessages.OptionsTitle, AllOptions(parseResult).Select(option => (Name(option), option.Description)));
        return ExitCode.Good;
    }

    private static IEnumerable<Option> AllOptions(ParseResult result) => result.CommandResult.Command is RootCommand root
        ? root.Options
        : result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static string Usage(Command command) => command is RootCommand
        ? $"newsarchive {CliMessages.VerbName} [--help]"
        : string.Join(
            ' ',
            ["newsarchive", .. Words(command), .. command.Options.Select(option => $"[{Name(option)}]"), .. command.Arguments.Select(Name)]);

    // A verb within a verb is called by both.
    private static IEnumerable<string> Words(Command command) =>
        [.. command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name), command.Name];

    private static string Name(Argument argument) =>
        (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static void Write(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine($"{title}:");
        var width = list.Max(row => row.Name.Length) + Indent;
        foreach (var (name, text) in list)
            output.WriteLine($"{new string(' ', Indent)}{name.PadRight(width)}{text}");
    }
}
