using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

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

    /// <summary>The newest correction of each field.</summary>
    public required LatestCorrections Corrections { get; init; }

    /// <summary>The numbers of corrections that somebody has been asked to look at.</summary>
    public required IReadOnlyList<long> Unsettled { get; init; }

    /// <summary>Whether it was withdrawn from readers.</summary>
    public required bool IsWithdrawn { get; init; }

    /// <summary>The things of the article, and where they stand: that is what a correction looks for.</summary>
    public ParsedArticle Things => field ??= FindThings();

    /// <summary>The correction in force for a field of the thing that stands at a span, or null.</summary>
    public Correction? CorrectionOf(TargetKind kind, SourceSpan span, CorrectedField field) =>
        new CorrectionTarget(Document.Sha256, kind, span, field) is var target
        && Corrections.Find(Things, target) is { } correction
        && EffectiveArticle.Has(Things, target)
            ? correction
            : null;

    private ParsedArticle FindThings()
    {
        var figures = Figures.ToDictionary(
            some => some.Figure.Position,
            some => new ParsedFigure(some.Figure.Span, some.Agency is { } agency ? new ParsedAgencyCaption { Span = agency.Span, Text = "" } : null, null));
        return new ParsedArticle
        {
            Source = new SourceText("", SourceEncoding.Utf8, false, []),
            LeadPhoto = figures.GetValueOrDefault(Figure.LeadPosition),
            Blocks = [.. Blocks.Select(block => new ParsedBlock(block.Kind, block.Span, "", figures.GetValueOrDefault(block.Ordinal)))],
        };
    }

    /// <summary>Reads it; null when there is no finished article.</summary>
    public static async Task<StoredArticle?> ReadAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var found = await (
            from article in context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where article.Id == articleId
            join document in context.Documents on article.DocumentId equals document.Id
            select new { Article = article, Document = document }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var corrections = await context.Corrections.Where(c => c.Sha256 == found.Document.Sha256).ToListAsync(cancellationToken);
        return new StoredArticle
        {
            Document = found.Document,
            Article = found.Article,
            Blocks = await context.Blocks
                .Where(b => b.Id >= Block.FirstId(articleId) && b.Id < Block.FirstId(articleId + 1))
                .OrderBy(b => b.Id)
                .ToListAsync(cancellationToken),
            Figures = await StoredFigure.ReadAsync(context, articleId, cancellationToken),
            Findings = await context.Findings.IgnoreQueryFilters([NewsContext.WithdrawnFilter]).Where(f => f.ArticleId == articleId).ToListAsync(cancellationToken),
            Diagnostics = await context.Diagnostics.Where(d => d.DocumentId == found.Document.Id).ToListAsync(cancellationToken),
            Corrections = LatestCorrections.Of(corrections),
            Unsettled = await context.UnsettledCorrections.Where(u => u.ArticleId == articleId).Select(u => u.CorrectionId).ToListAsync(cancellationToken),
            IsWithdrawn = await context.WithdrawnArticles.AnyAsync(w => w.ArticleId == articleId, cancellationToken),
        };
    }
}

/// <summary>A figure with its captions and its photo, each null when it is not there.</summary>
internal sealed record StoredFigure(Figure Figure, Caption? Caption, AgencyCaption? Agency, Photo? Photo)
{
    /// <summary>Whether an editor gave some use of the photo another day, so that its uses may differ.</summary>
    public bool IsTakenCorrected { get; init; }

    public static Task<List<StoredFigure>> ReadAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var figures =
            from figure in context.Figures.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where figure.ArticleId == articleId
            join c in context.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            join p in context.Photos.IgnoreQueryFilters([NewsContext.WithdrawnFilter]) on figure.PhotoId equals p.Id into photos
            from photo in photos.DefaultIfEmpty()
            orderby figure.Position
            select new StoredFigure(figure, caption, agency, photo)
            {
                IsTakenCorrected = (
                    from use in context.Figures.IgnoreQueryFilters()
                    where use.PhotoId == figure.PhotoId
                    join article in context.Articles.IgnoreQueryFilters() on use.ArticleId equals article.Id
                    join document in context.Documents on article.DocumentId equals document.Id
                    join correction in context.Corrections on document.Sha256 equals correction.Sha256
                    where correction.Field == CorrectedField.DateCreated
                    select correction.Id).Any(),
            };
        return figures.ToListAsync(cancellationToken);
    }
}
