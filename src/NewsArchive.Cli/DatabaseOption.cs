using System.CommandLine;
using Microsoft.Data.Sqlite;
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
    /// <exception cref="ConnectionStringException">It is none, or names no file.</exception>
    internal string Read(ParseResult result)
    {
        if (result.GetValue(this) is not { } text)
            return ArchiveLocations.OfProgram.DefaultConnectionString;
        try
        {
            var builder = new SqliteConnectionStringBuilder(text);
            return builder.DataSource.Length > 0 ? text : throw new ConnectionStringException(text);
        }
        catch (ArgumentException)
        {
            throw new ConnectionStringException(text);
        }
    }

    /// <summary>As <see cref="Read"/>, for verbs that do not make an archive.</summary>
    /// <exception cref="FileNotFoundException">There is no such database.</exception>
    internal string ReadExisting(ParseResult result)
    {
        var connection = Read(result);
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        return File.Exists(file) ? connection : throw new FileNotFoundException(CliMessages.DatabaseMissing(file), file);
    }
}
