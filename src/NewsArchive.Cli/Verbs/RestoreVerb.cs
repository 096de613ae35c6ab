using System.CommandLine;

namespace NewsArchive.Cli.Verbs;

internal static class RestoreVerb
{
    internal static Command Create() => new("restore");
}
