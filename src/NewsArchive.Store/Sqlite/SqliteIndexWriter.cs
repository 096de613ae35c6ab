using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes by what an article is found, in the transaction of the article.</summary>
internal sealed class SqliteIndexWriter(SqliteConnection connection, KnownWords known) : IDisposable
{
    private readonly SqliteWordRows _words = new(connection);
    private readonly SqliteVocabularyWriter _vocabulary = new(connection, known);

    // Not INSERT OR REPLACE: what may have to be undone half-way opens a savepoint, and at each of those FTS5 writes out all that it
    // holds back, a segment an article.
    private readonly SqliteStatement _places = SqliteStatement.Insert(connection, "ArticlePlaces", "ArticleId", "Places", "Mentions");
    private readonly SqliteStatement _removePlaces = new(connection, """DELETE FROM "ArticlePlaces" WHERE "ArticleId" = ?1""");

    /// <summary>To be called when a transaction begins.</summary>
    public void Refresh() => _vocabulary.Refresh();

    /// <summary>To be called when a transaction has been committed.</summary>
    public void Committed() => _vocabulary.Committed();

    /// <summary>Writes the words of a figure, when it has any.</summary>
    public void WriteCaption(long figureId, int position, ArticleWords words)
    {
        var index = words.Captions.BinarySearch(new CaptionWords(position, ""), CaptionWords.ByPosition);
        if (index >= 0)
            _words.WriteCaption(figureId, words.Captions[index].Text);
    }

    /// <summary>Puts this index in the place of another; a new transaction may begin between any two steps.</summary>
    public IEnumerable<int> Replace(ReindexedArticle article)
    {
        var (words, step) = (article.Index.Words, 0);
        for (var part = 0; part < words.Parts.Length; part++)
        {
            _words.Remove(article.ArticleId, part);
            _words.Write(article.ArticleId, part, words.Parts[part]);
            yield return step++;
        }

        _words.RemoveFrom(article.ArticleId, words.Parts.Length);
        foreach (var (position, figureId) in article.Figures)
        {
            _words.RemoveCaption(figureId);
            WriteCaption(figureId, position, words);
            yield return step++;
        }

        foreach (var _ in WriteRest(article.ArticleId, article.Index, isThere: true))
            yield return step++;
    }

    /// <summary>Writes all but the captions; a new transaction may begin between any two steps.</summary>
    public IEnumerable<int> Write(long articleId, ArticleIndex index)
    {
        var step = 0;
        for (var part = 0; part < index.Words.Parts.Length; part++)
        {
            _words.Write(articleId, part, index.Words.Parts[part]);
            yield return step++;
        }

        foreach (var _ in WriteRest(articleId, index, isThere: false))
            yield return step++;
    }

    public void Dispose()
    {
        _words.Dispose();
        _vocabulary.Dispose();
        _places.Dispose();
        _removePlaces.Dispose();
    }

    private IEnumerable<int> WriteRest(long articleId, ArticleIndex index, bool isThere)
    {
        var step = 0;
        foreach (var surface in index.Words.Surfaces)
        {
            if (_vocabulary.Write(surface))
                yield return step++;
        }

        if (isThere)
            _removePlaces.Run(articleId);
        _places.Run(articleId, PlaceMap.Write(index.Places.Places), PlaceMap.Write(index.Places));
        yield return step;
    }
}
