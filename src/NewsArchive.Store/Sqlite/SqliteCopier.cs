using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>Copies by SQLite's own online backup, which takes one snapshot and lets others go on.</summary>
internal sealed class SqliteCopier(string connectionString) : ArchiveCopier
{
    // More than can be written between looking at the live number and replacing the database.
    private const int ChangeNumberStep = 1000;

    private readonly SqliteFileLock _lock = new(connectionString, SqliteBulkLoad.LockName);

    public override string DatabaseFile => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public override string ConnectionStringFor(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    public override Task CopyToAsync(string file, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            OwnerFile.Create(file).Dispose();
            using var live = Open(connectionString);
            using var copy = Open(ConnectionStringFor(file));
            live.BackupDatabase(copy);
            // One file, without a write-ahead log beside it.
            Execute(copy, "PRAGMA journal_mode = DELETE");
        },
        cancellationToken);

    public override async Task ReplaceByAsync(string file, CancellationToken cancellationToken)
    {
        // An import that is half-way through an article would go on in a database that does not know that article.
        using var held = await _lock.TakeAsync(cancellationToken);
        await Task.Run(() => Replace(file), cancellationToken);
    }

    public override void SetAside(string file)
    {
        // A pooled connection would go on with the file that was moved.
        SqliteConnection.ClearAllPools();
        File.Move(DatabaseFile, file, overwrite: true);
        foreach (var log in new[] { "-wal", "-journal" }.Where(log => File.Exists(DatabaseFile + log)))
            File.Move(DatabaseFile + log, file + log, overwrite: true);
        File.Delete(DatabaseFile + "-shm");
    }

    private void Replace(string file)
    {
        using var live = Open(connectionString);
        using var copy = Open(ConnectionStringFor(file));
        using (var raise = copy.CreateCommand())
        {
            raise.CommandText = "UPDATE ChangeNumbers SET Value = MAX(Value, $live) + $step";
            raise.Parameters.AddWithValue("$live", HighestChangeNumber(live));
            raise.Parameters.AddWithValue("$step", ChangeNumberStep);
            raise.ExecuteNonQuery();
        }

        MatchPageSize(live, copy);
        copy.BackupDatabase(live);
    }

    // A copy into a database that logs ahead must have pages of its size.
    private static void MatchPageSize(SqliteConnection live, SqliteConnection copy)
    {
        var size = Number(live, "PRAGMA page_size");
        if (Number(copy, "PRAGMA page_size") != size)
            Execute(copy, $"PRAGMA journal_mode = DELETE; PRAGMA page_size = {size}; VACUUM");
    }

    private static long HighestChangeNumber(SqliteConnection live) => Number(live, "SELECT COALESCE(MAX(Value), 0) FROM ChangeNumbers");

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
