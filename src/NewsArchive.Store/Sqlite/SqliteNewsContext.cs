using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Sqlite;

/// <summary>The archive in a SQLite database.</summary>
public sealed class SqliteNewsContext(DbContextOptions<SqliteNewsContext> options) : NewsContext(options)
{
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);

        // EF's own transactions would take the write lock.
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        await Database.UseTransactionAsync(transaction, cancellationToken);
        return new Moment(this, transaction);
    }

    public override IWordIndex OpenWords() => new SqliteWordIndex((SqliteConnection)Database.GetDbConnection());

    private sealed class Moment(SqliteNewsContext context, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await context.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
            await context.Database.CloseConnectionAsync();
        }
    }
}
