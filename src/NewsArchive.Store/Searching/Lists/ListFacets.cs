using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Makes the facets of a list of what was counted.</summary>
internal static class ListFacets
{
    // An archive knows thousands of them; a page shows the most frequent.
    private const int MostPhotographers = 50;

    public static ArchiveFacets Of(ListResult result, ArchiveFilter filter, ArchiveColumns columns, bool isAboutPhotos)
    {
        var counts = result.Counts;
        return new ArchiveFacets
        {
            Years = [.. counts.Periods.Years.All().Reverse().Select(year => Named(YearName(year.Number), year.Count))],
            Months = Months(counts.Periods, filter),
            Days = [.. counts.Periods.Days.All().Reverse().Select(day => Named(DayName(day.Number), day.Count))],
            Places = PlaceFacets.Of(counts.Places, result.Filter.ChosenPlaces, columns.Places),
            Agencies = Agencies(counts.Agencies, columns.Agencies),
            Photographers = Photographers(counts.Photographers, result.Filter.ChosenPhotographers, columns.Photographers),
            Findings = [.. FindingCodes.All.Where(code => counts.Findings[(int)code] > 0).Select(code => Named(code.Name(), counts.Findings[(int)code]))],
            Photo = isAboutPhotos ? [] : [.. new[] { Named("ja", counts.WithPhoto), Named("nee", counts.WithoutPhoto) }.Where(value => value.Count > 0)],
            Collections =
            [
                .. columns.Collections
                    .Where(collection => counts.Collections[collection.Id] > 0)
                    .Select(collection => new FacetValue(collection.Slug, collection.Name, counts.Collections[collection.Id])),
            ],
        };
    }

    /// <summary>A month as a filter names it.</summary>
    public static string MonthName(int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month / Days.MonthsPerYear:0000}-{month % Days.MonthsPerYear + 1:00}");

    /// <summary>A year as a filter names it.</summary>
    public static string YearName(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A day as a filter names it.</summary>
    public static string DayName(int day) => Days.DateOf(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<FacetValue> Months(PeriodCounts periods, ArchiveFilter filter)
    {
        if (filter.From is null && filter.Until is null)
            return [];
        var (first, last) = (filter.From?.First.Year ?? 1, filter.Until?.Last.Year ?? 9999);
        return
        [
            .. periods.Months.All()
                .Where(month => month.Number / Days.MonthsPerYear >= first && month.Number / Days.MonthsPerYear <= last)
                .Reverse()
                .Select(month => Named(MonthName(month.Number), month.Count)),
        ];
    }

    private static IReadOnlyList<FacetValue> Agencies(int[] counts, NameNumbers names) =>
    [
        .. Enumerable.Range(1, counts.Length - 1)
            .Where(number => counts[number] > 0)
            .Select(number => new FacetValue(names[number].Slug, AgencyNames.NameOf(names[number].Slug), counts[number]))
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<FacetValue> Photographers(int[] counts, IReadOnlyList<int> chosen, NameNumbers names)
    {
        var frequent = new PriorityQueue<int, int>();
        for (var number = 1; number < counts.Length; number++)
        {
            if (counts[number] == 0)
                continue;
            if (frequent.Count < MostPhotographers)
                frequent.Enqueue(number, counts[number]);
            else if (frequent.TryPeek(out _, out var least) && least < counts[number])
                frequent.EnqueueDequeue(number, counts[number]);
        }

        return
        [
            .. frequent.UnorderedItems.Select(item => item.Element)
                .Union(chosen.Where(number => number > 0 && counts[number] > 0))
                .Select(number => new FacetValue(names[number].Slug, names[number].Label ?? names[number].Slug, counts[number]))
                .OrderByDescending(facet => facet.Count)
                .ThenBy(facet => facet.Value, StringComparer.Ordinal),
        ];
    }

    private static FacetValue Named(string value, int count) => new(value, value, count);
}
