using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>One thing that a list is narrowed to.</summary>
/// <param name="Name">The filter.</param>
/// <param name="Value">Its value as an address writes it; both ends of a period that is one day, month or year are one value.</param>
/// <param name="Without">The filter without it, on the first page.</param>
public sealed record ActiveFilter(string Name, string Value, ArchiveFilter Without)
{
    /// <summary>Everything that a list is narrowed to, in the order of the address; the order of the list and the page are no filters.</summary>
    public static IEnumerable<ActiveFilter> Of(ArchiveFilter filter)
    {
        var whole = filter with { Page = 1 };
        if (whole.Query is { } words)
            yield return new(FilterNames.Query, words, WithoutWords(whole));
        foreach (var end in Period(whole))
            yield return end;
        foreach (var path in whole.Places)
            yield return new(FilterNames.Place, path, whole with { Places = whole.Places.Remove(path) });
        foreach (var slug in whole.Agencies)
            yield return new(FilterNames.Agency, slug, whole with { Agencies = whole.Agencies.Remove(slug) });
        foreach (var slug in whole.Photographers)
            yield return new(FilterNames.Photographer, slug, whole with { Photographers = whole.Photographers.Remove(slug) });
        foreach (var slug in whole.Collections)
            yield return new(FilterNames.Collection, slug, whole with { Collections = whole.Collections.Remove(slug) });
        foreach (var code in whole.Findings)
            yield return new(FilterNames.Finding, code.Name(), whole with { Findings = whole.Findings.Remove(code) });
        if (whole.HasPhoto is { } photo)
            yield return new(FilterNames.Photo, photo ? FilterValues.Yes : FilterValues.No, whole with { HasPhoto = null });
    }

    // Without words there is no best order.
    private static ArchiveFilter WithoutWords(ArchiveFilter whole) =>
        whole with { Query = null, Sort = whole.Sort == SortOrder.Best ? SortOrder.Newest : whole.Sort };

    private static IEnumerable<ActiveFilter> Period(ArchiveFilter whole)
    {
        if (whole.From is { } same && same == whole.Until)
        {
            yield return new(FilterNames.From, same.Name, whole with { From = null, Until = null });
            yield break;
        }
        if (whole.From is { } from)
            yield return new(FilterNames.From, from.Name, whole with { From = null });
        if (whole.Until is { } until)
            yield return new(FilterNames.Until, until.Name, whole with { Until = null });
    }
}
