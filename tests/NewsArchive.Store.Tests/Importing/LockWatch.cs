using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>Watches for how long somebody else has the write lock, by asking for it every millisecond without waiting.</summary>
internal sealed class LockWatch : IDisposable
{
    private readonly SqliteConnection _connection;

    public LockWatch(string connectionString)
    {
        _connection = new SqliteConnection(connectionString + ";Pooling=False");
        _connection.Open();
        raw.sqlite3_busy_timeout(_connection.Handle, 0);
    }

    /// <summary>How long it was held each time, until the work is done.</summary>
    public IReadOnlyList<TimeSpan> TimesHeldUntil(Task work)
    {
        var times = new List<TimeSpan>();
        Stopwatch? held = null;
        while (!work.IsCompleted)
        {
            if (IsHeld())
            {
                held ??= Stopwatch.StartNew();
            }
            else if (held is not null)
            {
                times.Add(held.Elapsed);
                held = null;
            }

            Thread.Sleep(1);
        }

        return times;
    }

    public void Dispose() => _connection.Dispose();

    private bool IsHeld()
    {
        if (raw.sqlite3_exec(_connection.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY)
            return true;
        raw.sqlite3_exec(_connection.Handle, "ROLLBACK");
        return false;
    }
}
