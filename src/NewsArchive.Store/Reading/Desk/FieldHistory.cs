using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The newest correction of each field of one document, with who made it and whether it must be looked at again.</summary>
internal sealed class FieldHistory
{
    private readonly LatestCorrections _latest;
    private readonly Dictionary<string, string?> _names;
    private readonly Dictionary<long, UnsettledCorrection> _unsettled;
    private readonly List<SourceSpan> _spans;

    private FieldHistory(
        LatestCorrections latest, Dictionary<string, string?> names, Dictionary<long, UnsettledCorrection> unsettled, List<SourceSpan> spans) =>
        (_latest, _names, _unsettled, _spans) = (latest, names, unsettled, spans);

    /// <summary>Those of the figures of the document, or of all but those.</summary>
    public static async Task<FieldHistory> ReadAsync(NewsContext context, DeskHead article, bool ofFigures, CancellationToken cancellationToken)
    {
        var all = await context.Corrections.AsNoTracking()
            .Where(c => c.Sha256 == article.Sha256 && c.Kind == TargetKind.Figure == ofFigures)
            .ToListAsync(cancellationToken);
        var latest = LatestCorrections.Of(all);
        if (all.Count == 0)
            return new FieldHistory(latest, [], [], []);
        var authors = latest.All.Select(correction => correction.AuthorId).Distinct().ToList();
        return new FieldHistory(
            latest,
            await context.Authors.Where(a => authors.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken),
            await context.UnsettledCorrections.AsNoTracking()
                .Where(u => u.ArticleId == article.ArticleId)
                .ToDictionaryAsync(u => u.CorrectionId, cancellationToken),
            await SpansOf(context, article.ArticleId, ofFigures).ToListAsync(cancellationToken));
    }

    /// <summary>A field with its effective value. What nobody corrected is what the parser read.</summary>
    public DeskField Of(CorrectionTarget target, string? value)
    {
        var latest = Find(target);
        return new DeskField(
            target,
            latest is null ? value : latest.Parsed,
            value,
            latest,
            latest is null ? null : _names.GetValueOrDefault(latest.AuthorId),
            latest is null ? null : _unsettled.GetValueOrDefault(latest.Id));
    }

    /// <summary>What was decided about a name: that is no value which the parser reads.</summary>
    public DeskField OfPlace(CorrectionTarget target) => Of(target, Find(target)?.After) with { Parsed = null };

    /// <summary>The newest corrections of names, where they still decide something.</summary>
    public IEnumerable<Correction> DecidedPlaces =>
        _latest.All.Where(correction => correction is { Field: CorrectedField.Place, After: not null });

    private Correction? Find(CorrectionTarget target) => _latest.Find(target, target.Kind == TargetKind.Article ? [default] : _spans);

    private static IQueryable<SourceSpan> SpansOf(NewsContext context, long articleId, bool ofFigures) => ofFigures
        ? context.Figures.IgnoreQueryFilters().Where(f => f.ArticleId == articleId).Select(f => f.Span)
        : context.Blocks.Where(b => b.Id >= Block.FirstId(articleId) && b.Id < Block.FirstId(articleId + 1)).Select(b => b.Span);
}
