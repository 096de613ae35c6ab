using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Components.Findings;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>What a list is narrowed to, in words.</summary>
/// <param name="text">The words.</param>
/// <param name="places">The names of places.</param>
/// <param name="named">Values with their names, by filter; a value that is not among them stands for itself.</param>
public sealed class FilterLabels(
    IStringLocalizer<ListText> text, PlaceNames places, params (string Name, IReadOnlyList<FacetValue> Values)[] named)
{
    private const int LongestWords = 80;

    /// <summary>The words for a list with these facets.</summary>
    public FilterLabels(IStringLocalizer<ListText> text, PlaceNames places, ArchiveFacets facets)
        : this(
            text,
            places,
            (FilterNames.Agency, facets.Agencies),
            (FilterNames.Photographer, facets.Photographers),
            (FilterNames.Collection, facets.Collections))
    {
    }

    public IReadOnlyList<FilterChip> ChipsOf(ArchiveFilter filter, FilteredList list) =>
        [.. ActiveFilter.Of(filter).Select(active => new FilterChip(Of(active, filter), list.AddressOf(active.Without)))];

    /// <summary>One thing that the list is narrowed to.</summary>
    public string Of(ActiveFilter active, ArchiveFilter filter) => active.Name switch
    {
        FilterNames.Query => text["ChipQuery", Excerpt.Of(active.Value, LongestWords)],
        FilterNames.From => OnAxis(filter, filter.From == filter.Until ? "ChipPeriod" : "ChipFrom", filter.From!),
        FilterNames.Until => OnAxis(filter, "ChipUntil", filter.Until!),
        FilterNames.Place => text["ChipPlace", places.NameOf(active.Value) ?? active.Value],
        FilterNames.Agency => text["ChipAgency", NameOf(active)],
        FilterNames.Photographer => text["ChipPhotographer", NameOf(active)],
        FilterNames.Collection => text["ChipCollection", NameOf(active)],
        FilterNames.Finding => FindingLabels.Of(FindingCodes.Find(active.Value)!.Value, CultureInfo.CurrentUICulture),
        FilterNames.Photo => text[active.Value == FilterValues.Yes ? "PhotoYes" : "PhotoNo"],
        _ => throw new InvalidOperationException($"{active.Name} is no filter."),
    };

    private string OnAxis(ArchiveFilter filter, string key, DatePeriod period) => filter.Axis switch
    {
        DateAxis.Taken => text["ChipTaken", text[key + "OnAxis", DateText.Period(period)]],
        DateAxis.Imported => text["ChipImported", text[key + "OnAxis", DateText.Period(period)]],
        _ => text[key, DateText.Period(period)],
    };

    private string NameOf(ActiveFilter active) =>
        named.Where(entry => entry.Name == active.Name)
            .SelectMany(entry => entry.Values)
            .FirstOrDefault(value => value.Value == active.Value)?.Label
        ?? (active.Name == FilterNames.Agency ? AgencyNames.DisplayName(active.Value) : null)
        ?? active.Value;
}
