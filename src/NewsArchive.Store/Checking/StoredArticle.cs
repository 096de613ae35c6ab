using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Checking;

/// <summary>One document with everything that was made of it.</summary>
internal sealed class StoredArticle
{
    public required SourceDocument Document { get; init; }

    public required Article Article { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<StoredFigure> Figures { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<StoredDiagnostic> Diagnostics { get; init; }

    /// <summary>Reads it; null when there is no finished article.</summary>
    public static async Task<StoredArticle?> ReadAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var found = await (
            from article in context.Articles
            where article.Id == articleId
            join document in context.Documents on article.DocumentId equals document.Id
            select new { Article = article, Document = document }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new StoredArticle
        {
            Document = found.Document,
            Article = found.Article,
            Blocks = await context.Blocks
                .Where(b => b.Id >= Block.FirstId(articleId) && b.Id < Block.FirstId(articleId + 1))
                .OrderBy(b => b.Id)
                .ToListAsync(cancellationToken),
            Figures = await StoredFigure.ReadAsync(context, articleId, cancellationToken),
            Findings = await context.Findings.Where(f => f.ArticleId == articleId).ToListAsync(cancellationToken),
            Diagnostics = await context.Diagnostics.Where(d => d.DocumentId == found.Document.Id).ToListAsync(cancellationToken),
        };
    }
}

/// <summary>A figure with its captions and its photo, each null when it is not there.</summary>
internal sealed record StoredFigure(Figure Figure, Caption? Caption, AgencyCaption? Agency, Photo? Photo)
{
    public static Task<List<StoredFigure>> ReadAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var figures =
            from figure in context.Figures
            where figure.ArticleId == articleId
            join c in context.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            join p in context.Photos on figure.PhotoId equals p.Id into photos
            from photo in photos.DefaultIfEmpty()
            orderby figure.Position
            select new StoredFigure(figure, caption, agency, photo);
        return figures.ToListAsync(cancellationToken);
    }
}
