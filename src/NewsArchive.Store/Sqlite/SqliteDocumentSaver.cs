using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes whole documents, step by step, so that the caller may begin a new transaction between two steps.</summary>
internal sealed class SqliteDocumentSaver : IDisposable
{
    private readonly SqliteDocumentWriter _documents;
    private readonly SqliteArticleWriter _articles;
    private readonly SqliteFigureWriter _figures;
    private readonly SqlitePhotoWriter _photos;
    private readonly SqliteIndexWriter _index;
    private readonly SqliteNearDuplicates _nearDuplicates;
    private readonly SqliteStatement _raise;

    public SqliteDocumentSaver(SqliteConnection connection, KnownWords known)
    {
        Ids = new SqliteIds(connection);
        Unfinished = new SqliteUnfinished(connection);
        _documents = new SqliteDocumentWriter(connection);
        _articles = new SqliteArticleWriter(connection);
        _figures = new SqliteFigureWriter(connection);
        _photos = new SqlitePhotoWriter(connection, Ids, Unfinished);
        _index = new SqliteIndexWriter(connection, known);
        _nearDuplicates = new SqliteNearDuplicates(connection);
        _raise = new SqliteStatement(connection, """UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = ?1""");
    }

    public SqliteIds Ids { get; }

    public SqliteUnfinished Unfinished { get; }

    /// <summary>Looks again at what others may have written; to be called when a transaction begins.</summary>
    public void Refresh()
    {
        Ids.Refresh();
        Unfinished.Refresh();
        _index.Refresh();
    }

    /// <summary>To be called when a transaction has been committed.</summary>
    public void Committed() => _index.Committed();

    /// <summary>The document with the same bytes, or null.</summary>
    public (string Name, string Path, long ArticleId)? Find(ArticleDraft draft) => _documents.Find(draft.Document.Sha256);

    /// <summary>Lets caches know that something has changed.</summary>
    public void RaiseChangeNumber() => _raise.Run(ChangeNumber.Archive);

    /// <summary>Writes document and article, and nothing that belongs to them.</summary>
    public SqliteSaving Begin(ArticleDraft draft, long collectionId, DateTime importedAt, DateOnly importedOn)
    {
        var (documentId, articleId) = (Ids.NextDocument(), Ids.NextArticle());
        _documents.Write(documentId, collectionId, draft, importedAt);
        var path = _articles.Write(articleId, documentId, collectionId, draft, importedOn);
        return new SqliteSaving(documentId, articleId, path, importedOn, draft);
    }

    /// <summary>Writes all that belongs to the article; a new transaction may begin between any two steps.</summary>
    public IEnumerable<int> Continue(SqliteSaving saving)
    {
        var (article, step) = (saving.Draft.Article, 0);
        for (var i = 0; i < article.Blocks.Length; i++, step++)
        {
            _articles.Write(saving.ArticleId, i, article.Blocks[i], saving.Draft);
            yield return step;
        }

        var photos = new Dictionary<SourceSpan, (int Position, long PhotoId)>();
        foreach (var figure in saving.Draft.Figures)
        {
            var photo = _photos.Take(figure, saving.ArticleId, article.Published?.Date, saving.ImportedOn);
            var figureId = Ids.NextFigure();
            _figures.Write(figureId, saving.ArticleId, photo, figure);
            _index.WriteCaption(figureId, figure.Position, saving.Draft.Document.Index.Words);
            photos[figure.Parsed.Span] = (figure.Position, photo);
            yield return step++;
        }

        for (var i = 0; i < article.Findings.Length; i++, step++)
        {
            var of = article.Findings[i].Figure is { } span ? photos[span] : default((int Position, long PhotoId)?);
            _figures.Write(saving.ArticleId, i, article.Findings[i], of?.Position, of?.PhotoId);
            yield return step;
        }

        for (var i = 0; i < article.Diagnostics.Length; i++, step++)
        {
            _documents.Write(saving.DocumentId, i, article.Diagnostics[i]);
            yield return step;
        }

        foreach (var _ in _index.Write(saving.ArticleId, saving.Draft.Document.Index))
            yield return step++;
    }

    /// <summary>Links the document to the ones it resembles.</summary>
    public SavedDocument Finish(SqliteSaving saving) =>
        new(IsNew: true, saving.Path, null, _nearDuplicates.Link(saving.DocumentId, saving.Draft.Document));

    public void Dispose()
    {
        Ids.Dispose();
        Unfinished.Dispose();
        _documents.Dispose();
        _articles.Dispose();
        _figures.Dispose();
        _photos.Dispose();
        _index.Dispose();
        _nearDuplicates.Dispose();
        _raise.Dispose();
    }
}

/// <summary>A document that is being written.</summary>
internal sealed record SqliteSaving(long DocumentId, long ArticleId, string Path, DateOnly ImportedOn, ArticleDraft Draft);
