using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Writes edits, one at a time: who waits here is served in turn, and who waits for SQLite's lock only looks now and then.</summary>
internal sealed class SqliteEditStore(IDbContextFactory<SqliteNewsContext> contexts, TimeProvider time) : IEditStore, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly KnownWords _known = new();

    public async Task<(string Path, ImmutableArray<Correction> Entries)?> WriteAsync(EditPlan plan, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => WriteNowAsync(plan, cancellationToken), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<(string Path, ImmutableArray<Correction> Entries)?> WriteNowAsync(EditPlan plan, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using var index = new SqliteIndexWriter(connection, _known);
        using var transaction = new SqliteWriteTransaction(connection, time);
        index.Refresh();
        using var writer = new SqliteEditWriter(connection, plan);
        if (!writer.IsAsPlanned())
            return null;
        var entries = new SqliteCorrectionLog(connection).Add(plan.Entries);
        var path = writer.Write(entries);
        if (plan.Index is { } indexed)
        {
            foreach (var _ in index.Replace(indexed))
            {
            }
        }

        transaction.Commit();
        index.Committed();
        return (path, entries);
    }
}
