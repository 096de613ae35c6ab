using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Reparsing;

namespace NewsArchive.Store.Sqlite.Reparsing;

/// <summary>Writes new readings of documents, a transaction each.</summary>
internal sealed class SqliteReparseStore(IDbContextFactory<SqliteNewsContext> contexts, TimeProvider time) : IReparseStore
{
    private readonly KnownWords _known = new();

    public Task<bool> WriteAsync(ReparsePlan plan, CancellationToken cancellationToken) =>
        Task.Run(() => WriteNowAsync(plan, cancellationToken), cancellationToken);

    private async Task<bool> WriteNowAsync(ReparsePlan plan, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using var index = new SqliteIndexWriter(connection, _known);
        using var writer = new SqliteReparseWriter(connection, plan);
        using (var transaction = new SqliteWriteTransaction(connection, time))
        {
            index.Refresh();
            if (!writer.IsAsPlanned())
                return false;
            foreach (var _ in index.Replace(writer.Write()))
            {
            }

            transaction.Commit();
        }

        index.Committed();
        return true;
    }
}
