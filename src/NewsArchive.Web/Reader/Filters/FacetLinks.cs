using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Components.Findings;
using NewsArchive.Web.Components.Lists;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>Makes links of a list's facets: one that is chosen is let go by its link.</summary>
public sealed class FacetLinks(ArchiveFilter filter, FilteredList list, PlaceNames names)
{
    private readonly ArchiveFilter _filter = filter with { Page = 1 };

    /// <summary>Years, months or days.</summary>
    public IReadOnlyList<FacetLink> Periods(IReadOnlyList<FacetValue> values) =>
        [.. from value in values
            let period = DatePeriod.Find(value.Value)
            where period is not null
            let chosen = _filter.From == period && _filter.Until == period
            let then = chosen ? _filter with { From = null, Until = null } : _filter with { From = period, Until = period }
            select new FacetLink(DateText.Period(period), list.AddressOf(then), value.Count, chosen)];

    public IReadOnlyList<FacetLink> Agencies(IReadOnlyList<FacetValue> values) =>
        Slugs(values, _filter.Agencies, slugs => _filter with { Agencies = slugs });

    public IReadOnlyList<FacetLink> Photographers(IReadOnlyList<FacetValue> values) =>
        Slugs(values, _filter.Photographers, slugs => _filter with { Photographers = slugs });

    public IReadOnlyList<FacetLink> Collections(IReadOnlyList<FacetValue> values) =>
        Slugs(values, _filter.Collections, slugs => _filter with { Collections = slugs });

    public IReadOnlyList<FacetLink> Findings(IReadOnlyList<FacetValue> values) =>
        [.. from value in values
            let code = FindingCodes.Find(value.Value)
            where code is not null
            let chosen = _filter.Findings.Contains(code.Value)
            let then = _filter with { Findings = Toggle(_filter.Findings, code.Value, chosen, Comparer<FindingCode>.Default) }
            select new FacetLink(FindingLabels.Of(code.Value, CultureInfo.CurrentUICulture), list.AddressOf(then), value.Count, chosen)];

    /// <summary>Places as a tree, in the reader's language: each with what lies below it.</summary>
    public IReadOnlyList<FacetBranch> Places(IReadOnlyList<FacetValue> values) => FacetBranch.Of(
        [.. Slugs([.. values.Select(value => value with { Label = names.NameOf(value.Value) ?? value.Label })], _filter.Places, paths => _filter with { Places = paths })],
        [.. values.Select(value => value.Depth)]);

    /// <summary>With a photo or without.</summary>
    public IReadOnlyList<FacetLink> Photo(IReadOnlyList<FacetValue> values, Func<bool, string> name) =>
        [.. from value in values
            let photo = FilterValues.FindPhoto(value.Value)
            where photo is not null
            let chosen = _filter.HasPhoto == photo
            select new FacetLink(name(photo.Value), list.AddressOf(_filter with { HasPhoto = chosen ? null : photo }), value.Count, chosen)];

    private FacetLink[] Slugs(
        IReadOnlyList<FacetValue> values, ImmutableArray<string> now, Func<ImmutableArray<string>, ArchiveFilter> with) =>
        [.. from value in values
            let chosen = now.Contains(value.Value)
            select new FacetLink(value.Label, list.AddressOf(with(Toggle(now, value.Value, chosen, StringComparer.Ordinal))), value.Count, chosen)];

    private static ImmutableArray<T> Toggle<T>(ImmutableArray<T> values, T value, bool chosen, IComparer<T> order) =>
        chosen ? values.Remove(value) : values.Add(value).Sort(order);
}
