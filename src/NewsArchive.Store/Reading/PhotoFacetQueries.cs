using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Counts photos by what they can be narrowed to.</summary>
internal static class PhotoFacetQueries
{
    // An archive knows thousands of them; a page shows the most frequent.
    private const int MostPhotographers = 100;

    public static Task<List<Tally<string>>> CountPhotosByAgencyAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken) => archive.FilteredPhotos(filter)
        .Where(p => p.AgencySlug != null)
        .GroupBy(p => p.AgencySlug!)
        .Select(group => new Tally<string>(group.Key, group.Count()))
        .ToListAsync(cancellationToken);

    /// <summary>Photographers, the most frequent first; where spellings differ, the one in lower case is shown.</summary>
    public static async Task<IReadOnlyList<FacetValue>> ReadPhotographersAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken) => await archive.FilteredPhotos(filter)
        .Where(p => p.PhotographerSlug != null)
        .GroupBy(p => p.PhotographerSlug!)
        .Select(group => new { Slug = group.Key, Name = group.Max(p => p.Photographer), Count = group.Count() })
        .OrderByDescending(row => row.Count)
        .ThenBy(row => row.Slug)
        .Take(MostPhotographers)
        .Select(row => new FacetValue(row.Slug, row.Name ?? row.Slug, row.Count))
        .ToListAsync(cancellationToken);

    public static Task<List<Tally<FindingCode>>> CountPhotosByFindingAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var findings = archive.Findings.Where(f => f.PhotoId != null);
        if (filter.IsNarrowing())
        {
            var photoIds = archive.FilteredPhotos(filter).Select(p => (long?)p.Id);
            findings = findings.Where(f => photoIds.Contains(f.PhotoId));
        }

        return findings
            .GroupBy(f => f.Code)
            .Select(group => new Tally<FindingCode>(group.Key, group.Select(f => f.PhotoId).Distinct().Count()))
            .ToListAsync(cancellationToken);
    }

    public static async Task<(IReadOnlyList<FacetValue> Years, IReadOnlyList<FacetValue> Months)> ReadPhotoPeriodsAsync(
        this Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var photos = archive.FilteredPhotos(filter with { From = null, Until = null });
        if (filter.Axis == DateAxis.Published)
        {
            var years = await CountByPublishedAsync(archive, photos, monthsPerStep: 100, cancellationToken);
            var months = await CountByPublishedAsync(archive, photos, monthsPerStep: 1, cancellationToken);
            return (Facets.Years(years, perYear: 1), Facets.Months(months, filter));
        }

        var counts = await CountByOwnMonthAsync(photos, filter.Axis, cancellationToken);
        return (Facets.Years(counts), Facets.Months(counts, filter));
    }

    // A photo that is used in two months counts in both, but once in their year: months cannot be added up.
    private static Task<List<Tally<int>>> CountByPublishedAsync(
        Snapshot archive,
        IQueryable<Photo> photos,
        int monthsPerStep,
        CancellationToken cancellationToken)
    {
        var counts =
            from figure in archive.Figures
            join article in archive.Articles on figure.ArticleId equals article.Id
            where article.Published != null && photos.Select(p => p.Id).Contains(figure.PhotoId)
            group figure.PhotoId by ((article.Published!.Value.Year * 100) + article.Published!.Value.Month) / monthsPerStep into ids
            select new Tally<int>(ids.Key, ids.Distinct().Count());
        return counts.ToListAsync(cancellationToken);
    }

    private static async Task<List<Tally<int>>> CountByOwnMonthAsync(
        IQueryable<Photo> photos,
        DateAxis axis,
        CancellationToken cancellationToken)
    {
        if (axis == DateAxis.Taken)
        {
            return await photos
                .Where(p => p.Taken != null)
                .GroupBy(p => (p.Taken!.Value.Year * 100) + p.Taken!.Value.Month)
                .Select(group => new Tally<int>(group.Key, group.Count()))
                .ToListAsync(cancellationToken);
        }

        var days = await photos
            .GroupBy(p => p.ImportedOn)
            .Select(group => new { Day = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. days.GroupBy(day => day.Day.MonthNumber(), day => day.Count).Select(month => new Tally<int>(month.Key, month.Sum()))];
    }
}
