using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;

namespace NewsArchive.Store.Reading;

/// <summary>A value with the number of items that have it, as a query counts them.</summary>
internal sealed record Tally<T>(T Value, int Count);

/// <summary>Makes facets of counts.</summary>
internal static class Facets
{
    /// <summary>Years, newest first.</summary>
    /// <param name="months">Counts by yyyyMM or by yyyy.</param>
    /// <param name="perYear">1 when the values are years, 100 when they are months.</param>
    public static IReadOnlyList<FacetValue> Years(IEnumerable<Tally<int>> months, int perYear = 100) =>
    [
        .. months
            .GroupBy(month => month.Value / perYear, month => month.Count)
            .OrderByDescending(year => year.Key)
            .Select(year => Named(year.Key.ToString("0000", CultureInfo.InvariantCulture), year.Sum())),
    ];

    /// <summary>The months (yyyyMM) of the years that the filter's period touches, newest first; none without a period.</summary>
    public static IReadOnlyList<FacetValue> Months(IEnumerable<Tally<int>> months, ArchiveFilter filter)
    {
        if (filter.From is null && filter.Until is null)
            return [];
        var (first, last) = (filter.From?.First.Year ?? 1, filter.Until?.Last.Year ?? 9999);
        return
        [
            .. months
                .Where(month => month.Value / 100 >= first && month.Value / 100 <= last)
                .OrderByDescending(month => month.Value)
                .Select(month => Named(MonthName(month.Value), month.Count)),
        ];
    }

    /// <summary>Agencies, the most frequent first.</summary>
    public static IReadOnlyList<FacetValue> Agencies(IEnumerable<Tally<string>> agencies) =>
    [
        .. agencies
            .Select(agency => new FacetValue(agency.Value, AgencyNames.DisplayName(agency.Value) ?? agency.Value, agency.Count))
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];

    /// <summary>Findings, in the order of their codes.</summary>
    public static IReadOnlyList<FacetValue> Findings(IEnumerable<Tally<FindingCode>> findings) =>
        [.. findings.OrderBy(finding => finding.Value).Select(finding => Named(finding.Value.Name(), finding.Count))];

    private static FacetValue Named(string value, int count) => new(value, value, count);

    private static string MonthName(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 100:0000}-{month % 100:00}");
}
