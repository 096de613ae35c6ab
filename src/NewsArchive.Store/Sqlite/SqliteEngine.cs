using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>What there is to know about SQLite without opening the database.</summary>
internal sealed class SqliteEngine(string connectionString) : ArchiveEngine
{
    // Result codes of SQLite: sqlite.org/rescode.html.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int ReadWriteError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public override ArchiveFault? ConnectionFault()
    {
        try
        {
            return new SqliteConnectionStringBuilder(connectionString).DataSource.Length == 0 ? ArchiveFault.BadConnection : null;
        }
        catch (ArgumentException)
        {
            return ArchiveFault.BadConnection;
        }
    }

    public override bool Exists() => File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public override string? Folder => new SqliteConnectionStringBuilder(connectionString).DataSource is { Length: > 0 } file
        ? Path.GetDirectoryName(Path.GetFullPath(file))
        : null;

    public override ArchiveFault? FaultOf(Exception exception) => exception switch
    {
        SqliteException sqlite => FaultOf(sqlite.SqliteErrorCode),
        ArchiveFormException form => form.Fault,
        _ when exception.InnerException is { } inner => FaultOf(inner),
        _ => null,
    };

    private static ArchiveFault? FaultOf(int code) => code switch
    {
        Busy or Locked => ArchiveFault.Busy,
        ReadOnly => ArchiveFault.ReadOnly,
        ReadWriteError => ArchiveFault.DiskError,
        Corrupt or NotADatabase => ArchiveFault.Damaged,
        Full => ArchiveFault.DiskFull,
        CannotOpen => ArchiveFault.Unopened,
        _ => null,
    };
}
