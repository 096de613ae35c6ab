using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Editing;

/// <summary>An article as an edit finds it: its effective values, and what was corrected in it before.</summary>
internal sealed record EditedArticle
{
    public required long ArticleId { get; init; }

    public required string Sha256 { get; init; }

    public required string DocumentName { get; init; }

    public required string Path { get; init; }

    /// <summary>How often it was corrected.</summary>
    public required int Version { get; init; }

    /// <summary>Its effective values.</summary>
    public required ParsedArticle Article { get; init; }

    /// <summary>Its figures by their positions: number, and number of the photo.</summary>
    public required IReadOnlyDictionary<int, EditedFigure> Figures { get; init; }

    /// <summary>Where the words of findings stand in the source, for those that stay.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The newest correction of each field.</summary>
    public required LatestCorrections Latest { get; init; }

    /// <summary>Corrections that must be looked at again.</summary>
    public required IReadOnlyList<UnsettledCorrection> Unsettled { get; init; }

    /// <summary>The correction in force for what a target finds; for one that finds nothing, the one that was made with that very target.</summary>
    public Correction? LatestOf(CorrectionTarget target) =>
        TargetMatch.Find(Article, target).Span is { } span ? Latest.Find(Article, target with { Span = span }) : Latest.Find(target);

    /// <summary>Reads the article of a document; null when the archive has none that is finished.</summary>
    public static async Task<EditedArticle?> ReadAsync(
        IDbContextFactory<NewsContext> contexts, string sha256, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        var found = await (
            from document in context.Documents
            where document.Sha256 == sha256
            join article in context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter]) on document.Id equals article.DocumentId
            select new { article.Id, article.Path, document.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || await StoredTexts.ReadAsync(context, [found.Id], cancellationToken) is not [var texts])
            return null;
        var corrections = await context.Corrections.Where(c => c.Sha256 == sha256).ToListAsync(cancellationToken);
        var ids = corrections.ConvertAll(c => c.Id);
        return new EditedArticle
        {
            ArticleId = found.Id,
            Sha256 = sha256,
            DocumentName = found.Name,
            Path = found.Path,
            Version = texts.Version,
            Article = texts.Article,
            Figures = await ReadFiguresAsync(context, found.Id, cancellationToken),
            Findings = await context.Findings.IgnoreQueryFilters().Where(f => f.ArticleId == found.Id).ToListAsync(cancellationToken),
            Latest = LatestCorrections.Of(corrections),
            Unsettled = await context.UnsettledCorrections.Where(u => ids.Contains(u.CorrectionId)).ToListAsync(cancellationToken),
        };
    }

    private static async Task<IReadOnlyDictionary<int, EditedFigure>> ReadFiguresAsync(
        NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var figures = await context.Figures.IgnoreQueryFilters().Where(f => f.ArticleId == articleId)
            .Select(f => new EditedFigure(f.Id, f.Position, f.PhotoId)).ToListAsync(cancellationToken);
        return figures.ToDictionary(figure => figure.Position);
    }
}

/// <summary>A figure's numbers in this archive.</summary>
internal sealed record EditedFigure(long Id, int Position, long PhotoId);
