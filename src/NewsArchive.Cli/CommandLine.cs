using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using NewsArchive.Cli.Verbs;

namespace NewsArchive.Cli;

/// <summary>The verbs of the command line, and how they are run.</summary>
internal static class CommandLine
{
    internal static async Task<int> RunAsync(string[] args)
    {
        // Whatever the locale says: names and texts are in every script.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.InputEncoding = Console.OutputEncoding;
        using var stop = new StopSignal();
        try
        {
            // A path may begin with @: response files are off.
            var result = Verbs().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (result.Errors.Count > 0 && result.Action is not HelpPage)
                return UsageFaults.Tell(result);
            var configuration = new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
            return await result.InvokeAsync(configuration, stop.Token);
        }
        catch (Exception e)
        {
            Terminal.Error(Failures.Explain(e));
            return ExitCode.Failed;
        }
    }

    private static RootCommand Verbs()
    {
        var root = new RootCommand(CliMessages.Program)
        {
            ParseVerb.Create(),
            PlacesVerb.Create(),
            ImportVerb.Create(),
            ReindexVerb.Create(),
            ReparseVerb.Create(),
            CheckVerb.Create(),
            BackupVerb.Create(),
            RestoreVerb.Create(),
            AnalyseVerb.Create(),
            UsersVerb.Create(),
        };
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPage();
                help.Description = CliMessages.Help;
            }
            else if (option is VersionOption version)
            {
                version.Description = CliMessages.Version;
            }
        }

        return root;
    }
}
