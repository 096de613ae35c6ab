using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// Removes articles that a killed process left half written. Only to be used by who holds the import lock: then nobody is still writing
/// them.
/// </summary>
internal sealed class SqliteLeftovers(SqliteConnection connection, TimeProvider time) : IDisposable
{
    private const int RowsAtOnce = 200;

    private static readonly string BlocksSql =
        $"""
        DELETE FROM "Blocks" WHERE "Id" IN (
            SELECT "Id" FROM "Blocks" WHERE "Id" >= ?1 << {Block.OrdinalBits} AND "Id" < ?1 + 1 << {Block.OrdinalBits} LIMIT {RowsAtOnce})
        """;

    private readonly SqliteUnfinished _unfinished = new(connection);
    private readonly SqliteWordRows _words = new(connection);

    private readonly SqliteStatement _document = new(connection, """SELECT "DocumentId" FROM "Articles" WHERE "Id" = ?1""");

    private readonly SqliteStatement[] _children =
    [
        Children(connection, "Findings", "ArticleId", "?1"),
        new(connection, BlocksSql),
        Children(connection, "Diagnostics", "DocumentId", """(SELECT "DocumentId" FROM "Articles" WHERE "Id" = ?1)"""),
    ];

    private readonly SqliteStatement _figure = new(
        connection, """SELECT "Id", "PhotoId" FROM "Figures" WHERE "ArticleId" = ?1 ORDER BY "Id" DESC LIMIT 1""");

    private readonly SqliteStatement _removeFigure = new(connection, """DELETE FROM "Figures" WHERE "Id" = ?1""");

    private readonly SqlitePhotoUpkeep _photos = new(connection);

    private readonly SqliteStatement[] _rest =
    [
        new(connection, """DELETE FROM "ArticlePlaces" WHERE "ArticleId" = ?1"""),
        new(connection, """DELETE FROM "Addresses" WHERE "ArticleId" = ?1"""),
        new(connection, """DELETE FROM "UnfinishedArticles" WHERE "ArticleId" = ?1"""),
        new(connection, """DELETE FROM "Articles" WHERE "Id" = ?1"""),
    ];

    private readonly SqliteStatement _removeDocument = new(connection, """DELETE FROM "Documents" WHERE "Id" = ?1""");

    /// <summary>Removes all of them, in transactions as short as those of an import.</summary>
    public void Remove()
    {
        _unfinished.Refresh();
        foreach (var articleId in _unfinished.All)
        {
            while (!RemovePart(articleId))
            {
            }
        }
    }

    public void Dispose()
    {
        _unfinished.Dispose();
        _words.Dispose();
        _document.Dispose();
        foreach (var statement in _children.Concat(_rest))
            statement.Dispose();
        _figure.Dispose();
        _removeFigure.Dispose();
        _photos.Dispose();
        _removeDocument.Dispose();
    }

    private static SqliteStatement Children(SqliteConnection connection, string table, string column, string parent) => new(
        connection,
        $"""
        DELETE FROM "{table}" WHERE "{column}" = {parent}
            AND "Ordinal" IN (SELECT "Ordinal" FROM "{table}" WHERE "{column}" = {parent} LIMIT {RowsAtOnce})
        """);

    // One transaction's worth; true when nothing of the article is left.
    private bool RemovePart(long articleId)
    {
        using var transaction = new SqliteWriteTransaction(connection, time);
        var isEmpty = false;
        while (!isEmpty && !transaction.IsLong)
            isEmpty = !_children.Any(children => children.Run(articleId) > 0) && !RemoveFigure(articleId);
        if (isEmpty)
        {
            _words.Remove(articleId);
            var documentId = _document.Number(articleId);
            foreach (var statement in _rest)
                statement.Run(articleId);
            _removeDocument.Run(documentId);
        }

        transaction.Commit();
        return isEmpty;
    }

    private bool RemoveFigure(long articleId)
    {
        long figureId, photoId;
        using (var rows = _figure.Read(articleId))
        {
            if (!rows.Next())
                return false;
            (figureId, photoId) = (rows.Number(0) ?? 0, rows.Number(1) ?? 0);
        }

        _words.RemoveCaption(figureId);
        _removeFigure.Run(figureId);
        _photos.Settle(photoId);
        return true;
    }
}
