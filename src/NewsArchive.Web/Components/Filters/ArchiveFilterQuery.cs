using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Filters;

/// <summary>A filter as it stands in an address, and back.</summary>
public static class ArchiveFilterQuery
{
    /// <summary>How many characters a value may have.</summary>
    public const int LongestValue = 200;

    /// <summary>How many characters a search may have as an address writes it, where a letter may take nine: every link of a page repeats it.</summary>
    public const int LongestQuery = 2400;

    /// <summary>How many values one filter may have.</summary>
    public const int MostValues = 20;

    /// <summary>The highest page number that is looked at.</summary>
    public const int HighestPage = 100_000;

    /// <summary>What an address asks for; whatever is wrong with it is left out and named.</summary>
    /// <param name="axis">The date that a list's period is about when the address does not say.</param>
    /// <param name="places">Reads the names of places.</param>
    public static ArchiveQuery Parse(IQueryCollection query, DateAxis axis, PlaceNames places)
    {
        var reading = new FilterReading(query);
        var (from, until) = reading.Period();
        var words = reading.Words(FilterNames.Query);
        var photo = reading.Several(FilterNames.Photo, FilterValues.FindPhoto);
        var filter = new ArchiveFilter
        {
            Query = words,
            From = from,
            Until = until,
            Axis = reading.SingleValue(FilterNames.Axis, FilterValues.FindAxis) ?? axis,
            Places = reading.Places(FilterNames.Place, places),
            Agencies = reading.Slugs(FilterNames.Agency),
            Photographers = reading.Slugs(FilterNames.Photographer),
            Collections = reading.Slugs(FilterNames.Collection),
            Findings = reading.Several(FilterNames.Finding, FindingCodes.Find),
            HasPhoto = photo.Length == 1 ? photo[0] : null,
            Sort = Order(reading.SingleValue(FilterNames.Sort, FilterValues.FindOrder), words),
            Page = reading.Page(),
        };
        return new ArchiveQuery(filter, reading.Problems);
    }

    /// <summary>The query of an address, with its question mark; empty when nothing is narrowed. Equal filters give equal texts.</summary>
    public static string Format(ArchiveFilter filter, DateAxis axis)
    {
        // The path of a place needs no escapes: its slashes may stand in a query, and people read them.
        var query = new StringBuilder();
        foreach (var (name, value) in Pairs(filter, axis))
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(name == FilterNames.Place ? value : Uri.EscapeDataString(value));
        return query.ToString();
    }

    /// <summary>The parameters of an address, in its order.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(ArchiveFilter filter, DateAxis axis)
    {
        if (filter.Query is { } words)
            yield return (FilterNames.Query, words);
        if (filter.From is { } from)
            yield return (FilterNames.From, from.Name);
        if (filter.Until is { } until)
            yield return (FilterNames.Until, until.Name);
        if (filter.Axis != axis)
            yield return (FilterNames.Axis, FilterValues.NameOf(filter.Axis));
        foreach (var path in filter.Places)
            yield return (FilterNames.Place, path);
        foreach (var slug in filter.Agencies)
            yield return (FilterNames.Agency, slug);
        foreach (var slug in filter.Photographers)
            yield return (FilterNames.Photographer, slug);
        foreach (var slug in filter.Collections)
            yield return (FilterNames.Collection, slug);
        foreach (var code in filter.Findings)
            yield return (FilterNames.Finding, code.Name());
        if (filter.HasPhoto is { } photo)
            yield return (FilterNames.Photo, photo ? FilterValues.Yes : FilterValues.No);
        if (filter.Sort != FilterValues.UsualOrder(filter.Query))
            yield return (FilterNames.Sort, FilterValues.NameOf(filter.Sort));
        if (filter.Page != 1)
            yield return (FilterNames.Page, filter.Page.ToString(CultureInfo.InvariantCulture));
    }

    // Without words there is no best order.
    private static SortOrder Order(SortOrder? given, string? words) =>
        given is { } order && (order != SortOrder.Best || words is not null) ? order : FilterValues.UsualOrder(words);
}
