using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Store.Sqlite;

/// <summary>Makes and migrates the SQLite database, one process at a time.</summary>
internal sealed class SqliteMigrator(
    string connectionString, IDbContextFactory<SqliteNewsContext> contexts, IDbContextFactory<AccountsContext> accounts, SqliteBulkLoad bulkLoad)
    : ArchiveMigrator
{
    // The form that databases had before there was a search index; no release of the program made them.
    private const string FormWithoutIndex = "20261124041620_Initial";

    private readonly SqliteFileLock _lock = new(connectionString, "migrating");

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        SqliteFolder.MakeFor(connectionString);
        using var held = await _lock.TakeAsync(cancellationToken);
        var (articles, people) = ReadStates();
        if (FindUnknown(articles, people) is { } fault)
            throw new ArchiveFormException(fault);
        if (articles.HasPending)
            await ApplyAsync(contexts, cancellationToken);
        if (people.HasPending)
            await ApplyAsync(accounts, cancellationToken);
        await bulkLoad.RemoveLeftoversAsync(cancellationToken);
    }

    public override Task<ArchiveFault?> FindUnknownFormAsync(CancellationToken cancellationToken)
    {
        var (articles, people) = ReadStates();
        return Task.FromResult(FindUnknown(articles, people));
    }

    private static ArchiveFault? FindUnknown(SqliteMigrationState articles, SqliteMigrationState people)
    {
        if (articles.Unknown.Contains(FormWithoutIndex))
            return ArchiveFault.TooOld;
        return articles.Unknown.Count + people.Unknown.Count == 0 ? null : ArchiveFault.TooNew;
    }

    private (SqliteMigrationState Articles, SqliteMigrationState People) ReadStates() => (
        SqliteMigrationState.Read<SqliteNewsContext>(connectionString, SqliteMigrationState.UsualTable),
        SqliteMigrationState.Read<AccountsContext>(connectionString, AccountsContext.HistoryTable));

    private static async Task ApplyAsync<TContext>(IDbContextFactory<TContext> factory, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await SetFormOfFileAsync(context, cancellationToken);
        await RemoveAbandonedLockAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    // Texts lie whole on a page of this size, and the search index in fewer pieces; pages that are no longer needed can be given back. Both
    // hold for a file that has no page yet.
    private static async Task SetFormOfFileAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL", cancellationToken);
    }

    // EF keeps its own lock in a table: a process that is killed while it migrates would lock out all others for ever.
    private static async Task RemoveAbandonedLockAsync(DbContext context, CancellationToken cancellationToken)
    {
        var tables = context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'");
        if (await tables.SingleAsync(cancellationToken) > 0)
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
