using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Findings;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Makes answers for programs of what lists show.</summary>
public static class ListAnswers
{
    public static ArticleItem Item(ArticleCard card, string? source, string? query, ExportRequest export) => new(
        card.Id,
        card.Title,
        Day(card.Published),
        card.Path,
        source,
        card.Collection,
        Places(card.Places, export),
        [.. card.Findings.Select(finding => finding.Name())],
        card.Passage is { } passage ? new PassageAnswer(passage.Text, PartAddress.Of(card.Path, passage.Part, query, passage.Anchor)) : null);

    public static PhotoItem Item(PhotoCard photo, string? source, ExportRequest export) => new(
        photo.Id,
        export.NameOf(photo),
        Day(photo.LatestUse.Published),
        string.Create(CultureInfo.InvariantCulture, $"/fotos/{photo.Id}"),
        source,
        Day(photo.Agency?.DateCreated),
        photo.Agency?.Description,
        photo.AgencyName,
        photo.Agency?.Creator,
        photo.LatestUse.Path,
        photo.UseCount,
        Places(photo.Places, export),
        [.. photo.Findings.Select(finding => finding.Name())]);

    public static Dictionary<string, IReadOnlyList<FacetAnswer>> Facets(ArchiveFacets facets, ExportRequest export) => new()
    {
        [FilterNames.From] = Values(facets.Years.Concat(facets.Months).Concat(facets.Days), PeriodLabel),
        [FilterNames.Place] = Values(facets.Places, value => value.Label),
        [FilterNames.Agency] = Values(facets.Agencies, value => value.Label),
        [FilterNames.Photographer] = Values(facets.Photographers, value => value.Label),
        [FilterNames.Finding] = Values(facets.Findings, FindingLabel),
        [FilterNames.Photo] = Values(facets.Photo, value => export.ListTexts[value.Value == FilterValues.Yes ? "PhotoYes" : "PhotoNo"]),
        [FilterNames.Collection] = Values(facets.Collections, value => value.Label),
    };

    public static SearchAnswer? Search(SearchReading? search, ExportRequest export) => search is null ? null : new SearchAnswer(
        search.IsAnyWord,
        search.Corrected.DistinctBy(word => word.Typed).ToDictionary(word => word.Typed, word => word.Read),
        search.Suggestion,
        Places(search.Places, export),
        [.. search.Notices.Select(notice => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? notice.English : notice.Dutch)]);

    public static ProblemsAnswer Problems(IEnumerable<FilterProblem> problems, ExportRequest export) => new(
    [
        .. problems.Select(problem => new ProblemAnswer(
            problem.Name,
            problem.Value,
            export.Say(problem),
            [.. problem.Offers.Select(offer => new OfferAnswer(offer.Path, offer.Name))])),
    ]);

    private static FacetAnswer[] Values(IEnumerable<FacetValue> values, Func<FacetValue, string> label) =>
        [.. values.Select(value => new FacetAnswer(value.Value, label(value), value.Count))];

    private static string PeriodLabel(FacetValue value) => DatePeriod.Find(value.Value) is { } period ? DateText.Period(period) : value.Label;

    private static string FindingLabel(FacetValue value) =>
        FindingCodes.Find(value.Value) is { } code ? FindingLabels.Of(code, CultureInfo.CurrentUICulture) : value.Label;

    private static PlaceAnswer[] Places(IEnumerable<PlaceLink> places, ExportRequest export) =>
        [.. places.Select(place => new PlaceAnswer(place.Path, export.PlaceName(place), place.IsAbout))];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
