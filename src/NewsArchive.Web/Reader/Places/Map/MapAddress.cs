using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Addresses of the map and of the lists that its marks lead to.</summary>
public static class MapAddress
{
    /// <summary>The map as something that can be narrowed like a list of articles.</summary>
    public static readonly FilteredList List = FilteredList.Articles with { Path = "/kaart" };

    /// <summary>The map of what a filter leaves.</summary>
    /// <param name="cut">Which piece of the world; null for the one that holds what was found.</param>
    public static string Of(ArchiveFilter filter, MapCut? cut)
    {
        var address = List.AddressOf(filter with { Page = 1, Sort = FilterValues.UsualOrder(filter.Query) });
        return cut is null
            ? address
            : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{MapCut.Parameter}={Uri.EscapeDataString(cut.Name)}";
    }

    /// <summary>The articles about some places that the filter leaves; a place that was chosen before gives way.</summary>
    public static string Articles(ArchiveFilter filter, params IEnumerable<string> paths) => FilteredList.Articles.AddressOf(
        filter with { Page = 1, Sort = FilterValues.UsualOrder(filter.Query), Places = [.. paths.Order(StringComparer.Ordinal)] });
}
