using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Saves documents by prepared statements, in transactions that let others write in between.</summary>
internal sealed class SqliteBulkLoad(IDbContextFactory<SqliteNewsContext> contexts, string connectionString, TimeProvider time) : IBulkLoad
{
    /// <summary>The purpose of the lock that is held while an article is written in several transactions.</summary>
    public const string LockName = "importing";

    private readonly SqliteFileLock _lock = new(connectionString, LockName);

    private readonly KnownWords _known = new();

    public Task<IReadOnlyList<SavedDocument>> SaveAsync(
        long collectionId,
        IReadOnlyList<PreparedDocument> batch,
        CancellationToken cancellationToken) =>
        Task.Run(() => SaveBatchAsync(collectionId, batch, cancellationToken), cancellationToken);

    /// <summary>Removes what a killed process left half written, unless somebody is writing such an article now.</summary>
    public async Task RemoveLeftoversAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.UnfinishedArticles.AnyAsync(cancellationToken))
            return;
        using var held = _lock.TryTake();
        if (held is not null)
            RemoveLeftovers(Open(context));
    }

    private static SqliteConnection Open(SqliteNewsContext context)
    {
        context.Database.OpenConnection();
        return (SqliteConnection)context.Database.GetDbConnection();
    }

    private async Task<IReadOnlyList<SavedDocument>> SaveBatchAsync(
        long collectionId,
        IReadOnlyList<PreparedDocument> batch,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var connection = Open(context);
        using var saver = new SqliteDocumentSaver(connection, _known);
        var load = new SqliteBatch(connection, saver, collectionId, time);
        while (load.Saved.Count < batch.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (load.SaveTogether(batch))
                continue;
            using var held = await _lock.TakeAsync(cancellationToken);
            RemoveLeftovers(connection);
            load.SaveAlone(batch, cancellationToken);
        }

        return load.Saved;
    }

    private void RemoveLeftovers(SqliteConnection connection)
    {
        using var leftovers = new SqliteLeftovers(connection, time);
        leftovers.Remove();
    }
}
