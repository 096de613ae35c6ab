using Microsoft.Data.Sqlite;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes and removes the rows of the full-text tables.</summary>
internal sealed class SqliteWordRows(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _article = new(connection, """INSERT INTO "ArticleWords" (rowid, "Text") VALUES (?1, ?2)""");
    private readonly SqliteStatement _caption = new(connection, """INSERT INTO "CaptionWords" (rowid, "Text") VALUES (?1, ?2)""");
    private readonly SqliteStatement _hasArticle = new(connection, """SELECT COUNT(*) FROM "ArticleWords" WHERE rowid = ?1""");
    private readonly SqliteStatement _removeArticle = new(connection, """DELETE FROM "ArticleWords" WHERE rowid = ?1""");
    private readonly SqliteStatement _removeCaption = new(connection, """DELETE FROM "CaptionWords" WHERE rowid = ?1""");

    /// <summary>Writes one part of an article's words.</summary>
    public void Write(long articleId, int part, string text) => _article.Run(ArticleWords.RowOf(articleId, part), text);

    /// <summary>Writes the words of a figure.</summary>
    public void WriteCaption(long figureId, string text) => _caption.Run(figureId, text);

    /// <summary>Removes all parts of an article's words.</summary>
    public void Remove(long articleId) => RemoveFrom(articleId, 0);

    /// <summary>Removes one part of an article's words.</summary>
    public void Remove(long articleId, int part) => _removeArticle.Run(ArticleWords.RowOf(articleId, part));

    /// <summary>Removes a part of an article's words and all behind it.</summary>
    public void RemoveFrom(long articleId, int part)
    {
        for (; _hasArticle.Number(ArticleWords.RowOf(articleId, part)) > 0; part++)
            Remove(articleId, part);
    }

    /// <summary>Removes the words of a figure.</summary>
    public void RemoveCaption(long figureId) => _removeCaption.Run(figureId);

    public void Dispose()
    {
        _article.Dispose();
        _caption.Dispose();
        _hasArticle.Dispose();
        _removeArticle.Dispose();
        _removeCaption.Dispose();
    }
}
