using System.CommandLine;
using NewsArchive.Store;

namespace NewsArchive.Cli;

/// <summary>The option --database, the same for every verb that opens the archive.</summary>
internal sealed class DatabaseOption : Option<string?>
{
    internal DatabaseOption()
        : base("--database")
    {
        HelpName = CliMessages.ConnectionName;
        Description = CliMessages.DatabaseDescription;
    }

    /// <summary>The connection string asked for, or that of the archive of this program.</summary>
    internal string Read(ParseResult result) => result.GetValue(this) ?? ArchiveLocations.OfProgram.DefaultConnectionString;
}
