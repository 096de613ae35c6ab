using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Keeps the index of articles that are there, in transactions that let others write in between.</summary>
internal sealed class SqliteIndexStore(IDbContextFactory<SqliteNewsContext> contexts, string connectionString, TimeProvider time) : IIndexStore
{
    private readonly SqliteFileLock _lock = new(connectionString, SqliteBulkLoad.LockName);

    public Task<IDisposable> HoldAsync(CancellationToken cancellationToken) => _lock.TakeAsync(cancellationToken);

    public Task ReplaceAsync(IReadOnlyList<ReindexedArticle> articles, CancellationToken cancellationToken) => RunAsync(
        connection =>
        {
            using var replacing = new SqliteReindexing(connection, time);
            replacing.Replace(articles, cancellationToken);
        },
        cancellationToken);

    public Task SweepVocabularyAsync(CancellationToken cancellationToken) => RunAsync(
        connection =>
        {
            using var sweep = new SqliteVocabularySweep(connection, time);
            sweep.Run(cancellationToken);
        },
        cancellationToken);

    public Task SettleAsync(bool wholly, CancellationToken cancellationToken) =>
        RunAsync(connection => new SqliteIndexMerge(connection, time).Run(wholly, cancellationToken), cancellationToken);

    private Task RunAsync(Action<SqliteConnection> work, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.Database.OpenConnectionAsync(cancellationToken);
            work((SqliteConnection)context.Database.GetDbConnection());
        },
        cancellationToken);
}
