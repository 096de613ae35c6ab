using System.CommandLine;

namespace NewsArchive.Cli.Verbs;

internal static class BackupVerb
{
    internal static Command Create() => new("backup");
}
