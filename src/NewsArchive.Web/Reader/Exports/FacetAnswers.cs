using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Components.Findings;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>What a list can be narrowed to, for programs.</summary>
internal static class FacetAnswers
{
    /// <summary>By the name of a filter; years, months and days are all values of the period's first end.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetAnswer>> Of(ArchiveFacets facets, ExportRequest export) =>
        new Dictionary<string, IReadOnlyList<FacetAnswer>>
        {
            [FilterNames.From] = Values(facets.Years.Concat(facets.Months).Concat(facets.Days), Period),
            [FilterNames.Place] = Values(facets.Places, value => export.NameOf(value.Value, value.Label)),
            [FilterNames.Agency] = Values(facets.Agencies, value => value.Label),
            [FilterNames.Photographer] = Values(facets.Photographers, value => value.Label),
            [FilterNames.Finding] = Values(facets.Findings, Finding),
            [FilterNames.Photo] = Values(facets.Photo, value => export.ListTexts[value.Value == FilterValues.Yes ? "PhotoYes" : "PhotoNo"]),
            [FilterNames.Collection] = Values(facets.Collections, value => value.Label),
        };

    private static FacetAnswer[] Values(IEnumerable<FacetValue> values, Func<FacetValue, string> label) =>
        [.. values.Select(value => new FacetAnswer(value.Value, label(value), value.Count))];

    private static string Period(FacetValue value) => DatePeriod.Find(value.Value) is { } period ? DateText.Period(period) : value.Label;

    private static string Finding(FacetValue value) =>
        FindingCodes.Find(value.Value) is { } code ? FindingLabels.Of(code, CultureInfo.CurrentUICulture) : value.Label;
}
