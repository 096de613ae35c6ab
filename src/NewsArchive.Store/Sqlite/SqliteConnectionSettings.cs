using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArchive.Store.Sqlite;

/// <summary>Gives every connection the settings that the archive relies on, once for each time SQLite really opens one.</summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    // Write-ahead logging belongs to the file and is set when that is made; these belong to the connection.
    private const string Pragmas =
        "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"

        // Hashes go in at random places: with the usual 2 MB an import would write the same pages over and over.
        + "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;"

        // A list reads twenty articles from as many places: pages that the system has in memory need not be copied one by one.
        + "PRAGMA mmap_size = 1073741824;";

    private static readonly object Done = new();

    // A pool hands the same handle out again; its settings are still there.
    private readonly ConditionalWeakTable<object, object> _handles = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private void Apply(DbConnection connection)
    {
        if (connection is not SqliteConnection { Handle: { } handle } sqlite || !_handles.TryAdd(handle, Done))
            return;
        using var command = sqlite.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
