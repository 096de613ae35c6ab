using Microsoft.Data.Sqlite;

namespace NewsArchive.Cli;

/// <summary>Turns what went wrong outside the program into a sentence; what is wrong inside it is not hidden.</summary>
internal static class Failures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int ReadWriteError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static string? Explain(Exception exception) => exception switch
    {
        SqliteException sqlite => Explain(sqlite),
        _ when exception.InnerException is SqliteException sqlite => Explain(sqlite),
        ConnectionStringException connection => CliMessages.ConnectionStringWrong(connection.Message),
        OperationCanceledException => CliMessages.Stopped,
        UnauthorizedAccessException => CliMessages.NoAccess(exception.Message),
        IOException => CliMessages.DiskError(exception.Message),
        _ => null,
    };

    private static string Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => CliMessages.DatabaseBusy,
        ReadOnly => CliMessages.DatabaseReadOnly,
        ReadWriteError => CliMessages.DiskError(exception.Message),
        Corrupt or NotADatabase => CliMessages.NoDatabase,
        Full => CliMessages.DiskFull,
        CannotOpen => CliMessages.DatabaseUnopened,
        _ => CliMessages.DatabaseError(exception.Message),
    };
}

/// <summary>The value of --database is no connection string.</summary>
internal sealed class ConnectionStringException(string message) : Exception(message);
