using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Counts articles by what they can be narrowed to.</summary>
internal static class ArticleFacetQueries
{
    public static async Task<IReadOnlyList<FacetValue>> ReadCollectionsAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var counts = await archive.FilteredArticles(filter)
            .GroupBy(a => a.CollectionId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Id, row => row.Count, cancellationToken);
        var collections = await archive.Collections.OrderBy(c => c.Name).ToListAsync(cancellationToken);
        return
        [
            .. collections
                .Where(collection => counts.ContainsKey(collection.Id))
                .Select(collection => new FacetValue(collection.Slug, collection.Name, counts[collection.Id])),
        ];
    }

    public static Task<List<Tally<string>>> CountArticlesByAgencyAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken) => FiguresOf(archive, filter)
        .Where(f => f.AgencySlug != null)
        .GroupBy(f => f.AgencySlug!)
        .Select(group => new Tally<string>(group.Key, group.Select(f => f.ArticleId).Distinct().Count()))
        .ToListAsync(cancellationToken);

    public static Task<List<Tally<FindingCode>>> CountArticlesByFindingAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        IQueryable<Finding> findings = archive.Findings;
        if (filter.IsNarrowing())
        {
            var articleIds = archive.FilteredArticles(filter).Select(a => a.Id);
            findings = findings.Where(f => articleIds.Contains(f.ArticleId));
        }

        return findings
            .GroupBy(f => f.Code)
            .Select(group => new Tally<FindingCode>(group.Key, group.Select(f => f.ArticleId).Distinct().Count()))
            .ToListAsync(cancellationToken);
    }

    public static async Task<(IReadOnlyList<FacetValue> Years, IReadOnlyList<FacetValue> Months)> ReadArticlePeriodsAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var anyTime = filter with { From = null, Until = null };
        if (filter.Axis == DateAxis.Taken)
        {
            var years = await CountByTakenAsync(archive, anyTime, monthsPerStep: 100, cancellationToken);
            var months = await CountByTakenAsync(archive, anyTime, monthsPerStep: 1, cancellationToken);
            return (Facets.Years(years, perYear: 1), Facets.Months(months, filter));
        }

        var counts = await CountByMonthAsync(archive.FilteredArticles(anyTime), filter.Axis, cancellationToken);
        return (Facets.Years(counts), Facets.Months(counts, filter));
    }

    private static async Task<List<Tally<int>>> CountByMonthAsync(
        IQueryable<Article> articles,
        DateAxis axis,
        CancellationToken cancellationToken)
    {
        if (axis == DateAxis.Published)
        {
            return await articles
                .Where(a => a.Published != null)
                .GroupBy(a => (a.Published!.Value.Year * 100) + a.Published!.Value.Month)
                .Select(group => new Tally<int>(group.Key, group.Count()))
                .ToListAsync(cancellationToken);
        }

        var days = await articles
            .GroupBy(a => a.ImportedOn)
            .Select(group => new { Day = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. days.GroupBy(day => day.Day.MonthNumber(), day => day.Count).Select(month => new Tally<int>(month.Key, month.Sum()))];
    }

    // An article with photos of two months counts in both, but once in their year: months cannot be added up.
    private static Task<List<Tally<int>>> CountByTakenAsync(
        Snapshot archive,
        ArchiveFilter filter,
        int monthsPerStep,
        CancellationToken cancellationToken)
    {
        var counts =
            from figure in FiguresOf(archive, filter)
            join photo in archive.Photos on figure.PhotoId equals photo.Id
            where photo.Taken != null
            group figure.ArticleId by ((photo.Taken!.Value.Year * 100) + photo.Taken!.Value.Month) / monthsPerStep into articles
            select new Tally<int>(articles.Key, articles.Distinct().Count());
        return counts.ToListAsync(cancellationToken);
    }

    private static IQueryable<Figure> FiguresOf(Snapshot archive, ArchiveFilter filter)
    {
        var articleIds = archive.FilteredArticles(filter).Select(a => a.Id);
        return filter.IsNarrowing() ? archive.Figures.Where(f => articleIds.Contains(f.ArticleId)) : archive.Figures;
    }
}
