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
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var accountsContext = await accounts.CreateDbContextAsync(cancellationToken);
        if (await FindUnknownFormAsync(context, accountsContext, cancellationToken) is { } fault)
            throw new ArchiveFormException(fault);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await ApplyAsync(context, cancellationToken);
        if ((await accountsContext.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await ApplyAsync(accountsContext, cancellationToken);
        await bulkLoad.RemoveLeftoversAsync(cancellationToken);
    }

    public override async Task<ArchiveFault?> FindUnknownFormAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var accountsContext = await accounts.CreateDbContextAsync(cancellationToken);
        return await FindUnknownFormAsync(context, accountsContext, cancellationToken);
    }

    private static async Task<ArchiveFault?> FindUnknownFormAsync(
        SqliteNewsContext context, AccountsContext accountsContext, CancellationToken cancellationToken)
    {
        var unknown = await FindUnknownAsync(context, cancellationToken);
        if (unknown.Count == 0)
            return (await FindUnknownAsync(accountsContext, cancellationToken)).Count == 0 ? null : ArchiveFault.TooNew;
        return unknown.Contains(FormWithoutIndex) ? ArchiveFault.TooOld : ArchiveFault.TooNew;
    }

    private static async Task<List<string>> FindUnknownAsync(DbContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        return applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).ToList();
    }

    private static async Task ApplyAsync(DbContext context, CancellationToken cancellationToken)
    {
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
