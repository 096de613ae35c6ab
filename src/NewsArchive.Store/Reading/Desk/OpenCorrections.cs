using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>A correction that must be looked at again.</summary>
/// <param name="Why">What changed under it.</param>
/// <param name="By">The name of who made it; null when it was erased or there is none.</param>
public sealed record OpenCorrection(Correction Correction, UnsettledCorrection Why, string? By);

/// <summary>Reads the corrections of an article that must be looked at again.</summary>
internal static class OpenCorrections
{
    /// <summary>Those of a figure.</summary>
    public static async Task<ImmutableArray<OpenCorrection>> OfFigureAsync(NewsContext context, DeskHead article, SourceSpan figure, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(context, article, cancellationToken)).Where(open => IsOf(open, figure))];

    /// <summary>Those of the article, and those of figures that are not there any more.</summary>
    /// <param name="figures">Where its figures stand.</param>
    public static async Task<ImmutableArray<OpenCorrection>> OfArticleAsync(
        NewsContext context, DeskHead article, IReadOnlyCollection<SourceSpan> figures, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(context, article, cancellationToken)).Where(open => !figures.Any(figure => IsOf(open, figure)))];

    private static bool IsOf(OpenCorrection open, SourceSpan figure) =>
        open.Correction.Kind == TargetKind.Figure && (open.Correction.Span == figure || open.Correction.Span.Overlaps(figure));

    private static async Task<List<OpenCorrection>> ReadAsync(NewsContext context, DeskHead article, CancellationToken cancellationToken) => await (
        from why in context.UnsettledCorrections.AsNoTracking()
        where why.ArticleId == article.ArticleId
        join correction in context.Corrections.AsNoTracking() on why.CorrectionId equals correction.Id
        join a in context.Authors on correction.AuthorId equals a.Id into authors
        from author in authors.DefaultIfEmpty()
        orderby correction.Id
        select new OpenCorrection(correction, why, author == null ? null : author.Name)).ToListAsync(cancellationToken);
}
