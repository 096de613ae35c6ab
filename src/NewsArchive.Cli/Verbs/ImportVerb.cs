using System.CommandLine;

namespace NewsArchive.Cli.Verbs;

internal static class ImportVerb
{
    internal static Command Create() => new("import");
}
