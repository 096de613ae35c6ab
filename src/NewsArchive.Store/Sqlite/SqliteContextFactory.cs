using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Sqlite;

/// <summary>Hands out contexts to those who need not know the engine.</summary>
internal sealed class SqliteContextFactory(IDbContextFactory<SqliteNewsContext> pool) : IDbContextFactory<NewsContext>
{
    public NewsContext CreateDbContext() => pool.CreateDbContext();

    public async Task<NewsContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await pool.CreateDbContextAsync(cancellationToken);
}
