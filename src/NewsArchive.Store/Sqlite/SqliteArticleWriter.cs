using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes articles, their addresses and their blocks.</summary>
internal sealed class SqliteArticleWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _addressTaken = new(connection, """SELECT COUNT(*) FROM "Addresses" WHERE "Path" = ?1""");

    private readonly SqliteStatement _address = SqliteStatement.Insert(connection, "Addresses", "Path", "ArticleId", "IsCurrent");

    private readonly SqliteStatement _article = SqliteStatement.Insert(
        connection,
        "Articles",
        "Id", "DocumentId", "CollectionId", "Path", "OrderKey", "ListTitle", "Published", "PublishedTime", "PublishedDayOfYear",
        "Updated", "UpdatedTime", "ImportedOn", "ReadingMinutes", "BlockCount", "FigureCount", "HasPhoto", "Language", "Byline", "Dateline",
        "Title");

    private readonly SqliteStatement _block = SqliteStatement.Insert(
        connection, "Blocks", "Id", "Kind", "Offset", "Length", "IsOrdered", "Text", "Items");

    /// <summary>Writes the article and gives it its address.</summary>
    /// <returns>The address.</returns>
    public string Write(long id, long documentId, long collectionId, ArticleDraft draft, DateOnly importedOn)
    {
        var (article, published) = (draft.Article, draft.Article.Published);
        var path = ArticlePath.Candidates(draft.Path, draft.Document.Sha256).First(candidate => _addressTaken.Number(candidate) == 0);
        _article.Run(
            id, documentId, collectionId, path, ArticleOrder.Of(published?.Date, published?.Time, id), draft.ListTitle,
            published?.Date, published?.Time, published?.Date.DayNumber(),
            article.Updated?.Date, article.Updated?.Time, importedOn, article.ReadingMinutes,
            article.Blocks.Length, draft.Figures.Length, draft.Figures.Length > 0, article.Language, article.Byline?.Text,
            article.Dateline?.Text, article.Title?.Text);
        _address.Run(path, id, true);
        return path;
    }

    public void Write(long articleId, int ordinal, ParsedBlock block, ArticleDraft draft)
    {
        var items = block.Kind == BlockKind.List ? draft.ItemsOf(block) : null;
        _block.Run(
            Block.FirstId(articleId) + ordinal,
            (int)block.Kind,
            block.Span.Offset,
            block.Span.Length,
            items?.IsOrdered ?? false,
            block.Text,
            items is null ? null : string.Join('\n', items.Texts));
    }

    public void Dispose()
    {
        _addressTaken.Dispose();
        _address.Dispose();
        _article.Dispose();
        _block.Dispose();
    }
}
