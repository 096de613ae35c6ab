using System.CommandLine;

namespace NewsArchive.Cli.Verbs;

internal static class CheckVerb
{
    internal static Command Create() => new("check");
}
