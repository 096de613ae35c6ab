using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Store.Sqlite;

/// <summary>A transaction that has the write lock from its beginning, and knows when it has held it long enough.</summary>
internal sealed class SqliteWriteTransaction : IDisposable
{
    /// <summary>
    /// To be waited between two of them: who waits for the lock looks again every few milliseconds, ever more rarely, and would hardly
    /// find it free without a pause.
    /// </summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    // Others may have to wait 200 ms at most; the rest is for the row that is being written and for the disk.
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(70);

    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly long _start;
    private bool _isOpen;

    public SqliteWriteTransaction(SqliteConnection connection, TimeProvider time)
    {
        _connection = connection;
        _time = time;
        Run("BEGIN IMMEDIATE");
        _isOpen = true;
        _start = time.GetTimestamp();
    }

    /// <summary>Whether it should be ended now.</summary>
    public bool IsLong => _time.GetElapsedTime(_start) > LongEnough;

    public void Commit()
    {
        Run("COMMIT");
        _isOpen = false;
    }

    public void Dispose()
    {
        // After some failures (a full disk) SQLite has rolled back by itself.
        if (_isOpen && raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            Run("ROLLBACK");
        _isOpen = false;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
