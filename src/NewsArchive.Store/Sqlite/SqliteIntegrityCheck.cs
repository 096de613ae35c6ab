using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Checking;

namespace NewsArchive.Store.Sqlite;

/// <summary>SQLite's own checks of its file, FTS5's of its tables included.</summary>
internal sealed class SqliteIntegrityCheck(IDbContextFactory<SqliteNewsContext> contexts, string connectionString) : IntegrityCheck
{
    private const string Sound = "ok";

    // Their article is a part of their number, which no foreign key can be.
    private const string LostBlocksSql = """SELECT DISTINCT "ArticleId" FROM "Blocks" WHERE "ArticleId" NOT IN (SELECT "Id" FROM "Articles")""";

    private readonly SqliteFileLock _lock = new(connectionString, SqliteBulkLoad.LockName);

    public override async IAsyncEnumerable<CheckFault> FindFaultsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();

        // On a connection of its own: FTS5 would look for the segments that a used one remembers, and take it for damage that others have
        // merged them since.
        await using (var fresh = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString()))
        {
            await fresh.OpenAsync(cancellationToken);
            await foreach (var row in ReadAsync(fresh, "PRAGMA integrity_check", cancellationToken))
            {
                if (row.GetString(0) is var line && line != Sound)
                    yield return new CheckFault(FaultCode.DatabaseDamaged, connection.DataSource, line);
            }
        }

        await foreach (var row in ReadAsync(connection, "PRAGMA foreign_key_check", cancellationToken))
            yield return new CheckFault(FaultCode.ReferenceBroken, row.GetString(0), Describe(row));
        await foreach (var row in ReadAsync(connection, LostBlocksSql, cancellationToken))
            yield return new CheckFault(FaultCode.ReferenceBroken, "Blocks", row.GetInt64(0).ToString(CultureInfo.InvariantCulture));
        foreach (var stray in await SqliteIndexRows.FindStraysAsync(context, cancellationToken))
            yield return stray;
    }

    public override Task<IndexedRows> ReadIndexAsync(
        NewsContext context, long articleId, IEnumerable<long> figureIds, CancellationToken cancellationToken) =>
        SqliteIndexRows.ReadAsync(context, articleId, figureIds, cancellationToken);

    public override bool IsSomebodyWriting()
    {
        using var held = _lock.TryTake();
        return held is null;
    }

    // Columns: table, rowid, parent, number of the foreign key.
    private static string Describe(DbDataReader row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.GetValue(1)} -> {row.GetString(2)}");

    private static async IAsyncEnumerable<DbDataReader> ReadAsync(
        DbConnection connection,
        string pragma,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return rows;
    }
}
