using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Components.Findings;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>What each part of the panel offers: the values found, and those already chosen that nothing has.</summary>
public static class PanelChoices
{
    public static IReadOnlyList<PanelChoice> Agencies(ArchiveFilter filter, ArchiveFacets facets) =>
        Slugs(facets.Agencies, filter.Agencies, chosen => filter with { Agencies = chosen }, AgencyNames.DisplayName);

    /// <summary>The countries and areas found, and the places below those that are chosen.</summary>
    public static IReadOnlyList<PanelChoice> Places(ArchiveFilter filter, IReadOnlyList<FacetValue> values, PlaceNames names) =>
        Slugs([.. values.Where(value => value.Depth == 0)], filter.Places, chosen => filter with { Places = chosen }, names.NameOf)
            .Where(choice => choice.Count > 0)
            .ToArray();

    public static IReadOnlyList<PanelChoice> Photographers(ArchiveFilter filter, ArchiveFacets facets) =>
        Slugs(facets.Photographers, filter.Photographers, chosen => filter with { Photographers = chosen });

    public static IReadOnlyList<PanelChoice> Collections(ArchiveFilter filter, ArchiveFacets facets) =>
        Slugs(facets.Collections, filter.Collections, chosen => filter with { Collections = chosen });

    public static IReadOnlyList<PanelChoice> Findings(ArchiveFilter filter, ArchiveFacets facets) =>
    [
        .. from value in Known(facets.Findings, filter.Findings.Select(code => code.Name()))
           let code = FindingCodes.Find(value.Value)
           where code is not null
           let isChosen = filter.Findings.Contains(code.Value)
           let then = isChosen ? filter.Findings.Remove(code.Value) : filter.Findings.Add(code.Value).Sort()
           select new PanelChoice(
               value.Value, FindingLabels.Of(code.Value, CultureInfo.CurrentUICulture), value.Count, isChosen, filter with { Findings = then }),
    ];

    public static IReadOnlyList<PanelChoice> Photo(ArchiveFilter filter, ArchiveFacets facets, IStringLocalizer<ListText> text) =>
    [
        .. from value in facets.Photo
           let answer = FilterValues.FindPhoto(value.Value)
           where answer is not null
           let isChosen = filter.HasPhoto == answer
           select new PanelChoice(
               value.Value, text[answer.Value ? "PhotoYes" : "PhotoNo"], value.Count, isChosen, filter with { HasPhoto = isChosen ? null : answer }),
    ];

    // What the archive names nowhere here may have a name that is known all the same.
    private static PanelChoice[] Slugs(
        IReadOnlyList<FacetValue> values,
        ImmutableArray<string> chosen,
        Func<ImmutableArray<string>, ArchiveFilter> with,
        Func<string, string?>? nameOf = null) =>
    [
        .. from value in Known(values, chosen)
           let isChosen = chosen.Contains(value.Value)
           let then = isChosen ? chosen.Remove(value.Value) : chosen.Add(value.Value).Sort(StringComparer.Ordinal)
           select new PanelChoice(value.Value, nameOf?.Invoke(value.Value) ?? value.Label, value.Count, isChosen, with(then)),
    ];

    private static IEnumerable<FacetValue> Known(IReadOnlyList<FacetValue> values, IEnumerable<string> chosen) =>
        values.Concat(chosen.Except(values.Select(value => value.Value)).Select(name => new FacetValue(name, name, 0)));
}
