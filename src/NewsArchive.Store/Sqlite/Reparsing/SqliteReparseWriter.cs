using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Store.Sqlite.Editing;

namespace NewsArchive.Store.Sqlite.Reparsing;

/// <summary>Puts the rows of a new reading in the place of those of the former one, while the write lock is held.</summary>
internal sealed class SqliteReparseWriter(SqliteConnection connection, ReparsePlan plan) : IDisposable
{
    private readonly SqliteArticleState _state = new(connection);
    private readonly SqliteAddresses _addresses = new(connection);
    private readonly SqliteArticleWriter _articles = new(connection);
    private readonly SqliteDocumentWriter _documents = new(connection);
    private readonly SqliteReparsedFigures _figures = new(connection);

    private readonly SqliteStatement _ids = new(connection, """SELECT "DocumentId" FROM "Articles" WHERE "Id" = ?1""");

    private readonly SqliteStatement _document = new(connection, """UPDATE "Documents" SET "Leaves" = ?2, "DateFree" = ?3 WHERE "Id" = ?1""");

    private readonly SqliteStatement _article = new(
        connection,
        """
        UPDATE "Articles" SET "Path" = ?2, "ListTitle" = ?3, "OrderKey" = ?4, "Published" = ?5, "PublishedTime" = ?6, "PublishedDayOfYear" = ?7,
            "Updated" = ?8, "UpdatedTime" = ?9, "ReadingMinutes" = ?10, "BlockCount" = ?11, "FigureCount" = ?12, "HasPhoto" = ?13, "Language" = ?14,
            "Byline" = ?15, "Dateline" = ?16, "Title" = ?17
        WHERE "Id" = ?1
        """);

    private readonly SqliteStatement[] _remove =
    [
        new(connection, """DELETE FROM "Findings" WHERE "ArticleId" = ?1"""),
        new(connection, """DELETE FROM "UnsettledCorrections" WHERE "ArticleId" = ?1"""),
        new(connection, $"""DELETE FROM "Blocks" WHERE "Id" >= ?1 << {Block.OrdinalBits} AND "Id" < ?1 + 1 << {Block.OrdinalBits}"""),
        new(connection, """DELETE FROM "Diagnostics" WHERE "DocumentId" = (SELECT "DocumentId" FROM "Articles" WHERE "Id" = ?1)"""),
    ];

    private readonly SqliteStatement _unsettled = new(
        connection,
        """
        INSERT INTO "UnsettledCorrections" ("CorrectionId", "ArticleId", "Reason", "ParsedNow", "At") VALUES (?1, ?2, ?3, ?4, ?5)
        """);

    private long ArticleId => plan.Before.ArticleId;

    /// <summary>Whether the article is the one that the plan was made for.</summary>
    public bool IsAsPlanned() => _state.Is(plan.Before);

    /// <summary>Writes all but the index.</summary>
    /// <returns>The index that belongs to it.</returns>
    public ReindexedArticle Write()
    {
        foreach (var statement in _remove)
            statement.Run(ArticleId);
        WriteArticle(_addresses.Move(ArticleId, plan.Draft.Path, plan.Before.Sha256));
        var documentId = _ids.Number(ArticleId);
        _document.Run(documentId, plan.Draft.Leaves, Convert.FromHexString(plan.Draft.Document.DateFree));
        for (var i = 0; i < plan.Draft.Article.Blocks.Length; i++)
            _articles.Write(ArticleId, i, plan.Draft.Article.Blocks[i], plan.Draft);
        for (var i = 0; i < plan.Draft.Article.Diagnostics.Length; i++)
            _documents.Write(documentId, i, plan.Draft.Article.Diagnostics[i]);
        var figures = _figures.Write(plan);
        foreach (var unsettled in plan.Unsettled)
            _unsettled.Run(unsettled.CorrectionId, unsettled.ArticleId, (int)unsettled.Reason, unsettled.ParsedNow, unsettled.At);
        _state.Raise(ArticleId);
        return new ReindexedArticle(ArticleId, plan.Before.Version, figures, plan.Draft.Document.Index);
    }

    public void Dispose()
    {
        _state.Dispose();
        _addresses.Dispose();
        _articles.Dispose();
        _documents.Dispose();
        _figures.Dispose();
        _ids.Dispose();
        _document.Dispose();
        _article.Dispose();
        foreach (var statement in _remove)
            statement.Dispose();
        _unsettled.Dispose();
    }

    private void WriteArticle(string path)
    {
        var (article, published) = (plan.Draft.Article, plan.Draft.Article.Published);
        _article.Run(
            ArticleId, path, plan.Draft.ListTitle, ArticleOrder.Of(published?.Date, published?.Time, ArticleId),
            published?.Date, published?.Time, published?.Date.DayNumber(), article.Updated?.Date, article.Updated?.Time, article.ReadingMinutes,
            article.Blocks.Length, plan.Draft.Figures.Length, plan.Draft.Figures.Length > 0, article.Language, article.Byline?.Text,
            article.Dateline?.Text, article.Title?.Text);
    }
}
