using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Adds to a few entries of the log what people want to know of them: four queries, however many entries.</summary>
internal static class HistoryEntries
{
    public static async Task<IReadOnlyList<HistoryEntry>> ReadAsync(
        NewsContext context, List<Correction> corrections, CancellationToken cancellationToken)
    {
        if (corrections.Count == 0)
            return [];
        var ids = corrections.ConvertAll(correction => correction.Id);
        var places = await ReadPlacesAsync(context, ids, cancellationToken);
        var latest = (await context.Corrections
            .Where(c => ids.Contains(c.Id))
            .Where(c => !context.Corrections.Any(other => other.Sha256 == c.Sha256 && other.Kind == c.Kind
                && other.Span.Offset == c.Span.Offset && other.Span.Length == c.Span.Length
                && other.Field == c.Field && other.Part == c.Part && other.Number > c.Number))
            .Select(c => c.Id).ToListAsync(cancellationToken)).ToHashSet();
        var people = corrections.SelectMany(correction => new[] { correction.AuthorId, correction.ReviewerId }).OfType<string>().Distinct().ToList();
        var authors = await context.Authors.AsNoTracking().Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        return corrections.ConvertAll(correction =>
        {
            var (author, place) = (authors.GetValueOrDefault(correction.AuthorId), places.GetValueOrDefault(correction.Id));
            var reviewer = correction.ReviewerId is { } id ? authors.GetValueOrDefault(id) : null;
            return new HistoryEntry(
                correction, place.Article, place.FigureId, author?.Name, author?.PublicName, reviewer?.Name, latest.Contains(correction.Id))
            {
                Place = place.Place,
            };
        });
    }

    private static async Task<Dictionary<long, (DeskHead? Article, long? FigureId, HistoryPlace? Place)>> ReadPlacesAsync(
        NewsContext context, List<long> ids, CancellationToken cancellationToken)
    {
        var rows = await (
            from correction in context.Corrections.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where ids.Contains(correction.Id)
            join document in context.Documents on correction.Sha256 equals document.Sha256
            join article in context.Articles on document.Id equals article.DocumentId
            select new
            {
                correction.Id,
                Article = article,
                document.Sha256,
                document.Name,
                IsWithdrawn = context.WithdrawnArticles.Any(w => w.ArticleId == article.Id),
                FigureId = context.Figures
                    .Where(f => correction.Kind == TargetKind.Figure && f.ArticleId == article.Id
                        && f.Span.Offset < correction.Span.Offset + correction.Span.Length
                        && f.Span.Offset + f.Span.Length > correction.Span.Offset)
                    .Select(f => (long?)f.Id)
                    .FirstOrDefault(),
                BlockId = context.Blocks
                    .Where(b => correction.Kind != TargetKind.Article
                        && b.Id >= article.Id * (1L << Block.OrdinalBits) && b.Id < (article.Id + 1) * (1L << Block.OrdinalBits)
                        && b.Span.Offset < correction.Span.Offset + correction.Span.Length
                        && b.Span.Offset + b.Span.Length > correction.Span.Offset)
                    .OrderBy(b => b.Id)
                    .Select(b => (long?)b.Id)
                    .FirstOrDefault(),
            }).AsNoTracking().ToListAsync(cancellationToken);
        var blocks = rows.Select(row => row.BlockId).OfType<long>().Distinct().ToList();
        var offsets = await context.Blocks.Where(b => blocks.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Span.Offset, cancellationToken);
        return rows.ToDictionary(row => row.Id, row => (HeadOf(row.Article, row.Sha256, row.Name, row.IsWithdrawn), row.FigureId, PlaceOf(row.BlockId, offsets)));
    }

    private static HistoryPlace? PlaceOf(long? block, Dictionary<long, int> offsets) => block is not { } id
        ? null
        : new HistoryPlace((int)((id & ((1L << Block.OrdinalBits) - 1)) / ArticleReader.BlocksPerPage) + 1, Anchors.Of(offsets[id]));

    private static DeskHead? HeadOf(Article article, string sha256, string name, bool isWithdrawn) =>
        DeskSubject.ToHead(article, sha256, name, isWithdrawn);
}
