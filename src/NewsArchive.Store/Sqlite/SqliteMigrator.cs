using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Sqlite;

/// <summary>Makes and migrates the SQLite database, one process at a time.</summary>
internal sealed class SqliteMigrator(string connectionString, IDbContextFactory<SqliteNewsContext> contexts, SqliteBulkLoad bulkLoad)
    : ArchiveMigrator
{
    private readonly SqliteFileLock _lock = new(connectionString, "migrating");

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        SqliteFolder.MakeFor(connectionString);
        using var held = await _lock.TakeAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await ApplyAsync(context, cancellationToken);
        await bulkLoad.RemoveLeftoversAsync(cancellationToken);
    }

    private static async Task ApplyAsync(SqliteNewsContext context, CancellationToken cancellationToken)
    {
        await RemoveAbandonedLockAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    // EF keeps its own lock in a table: a process that is killed while it migrates would lock out all others for ever.
    private static async Task RemoveAbandonedLockAsync(SqliteNewsContext context, CancellationToken cancellationToken)
    {
        var tables = context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'");
        if (await tables.SingleAsync(cancellationToken) > 0)
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
