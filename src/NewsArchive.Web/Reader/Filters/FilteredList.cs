using Microsoft.Extensions.Localization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Circuits;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>A list that can be narrowed.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Axis">The date that its period is about unless it says otherwise.</param>
/// <param name="ApiPath">Its address for programs.</param>
/// <param name="Kind">What is listed: the first part of the names of the texts that count it.</param>
public sealed record FilteredList(string Path, DateAxis Axis, string ApiPath, string Kind)
{
    public static readonly FilteredList Articles = new("/artikelen", DateAxis.Published, "/api/v1/articles", "Articles");

    public static readonly FilteredList Photos = new("/fotos", DateAxis.Taken, "/api/v1/photos", "Photos");

    /// <summary>Whether its addresses open the live panel.</summary>
    public bool IsPanelOpen { get; init; }

    /// <summary>The same list with the live panel.</summary>
    public FilteredList WithPanel => this with { IsPanelOpen = true };

    /// <summary>The same list with plain filters.</summary>
    public FilteredList WithoutPanel => this with { IsPanelOpen = false };

    /// <summary>The address of the list under a filter.</summary>
    public string AddressOf(ArchiveFilter filter) => Path + WithPanelIn(ArchiveFilterQuery.Format(filter, Axis));

    /// <summary>The address of another page of it.</summary>
    public Func<int, string> PagesOf(ArchiveFilter filter) => page => AddressOf(filter with { Page = page });

    /// <summary>The list as a feed: always its newest items, whatever the page and the order.</summary>
    public string FeedOf(ArchiveFilter filter) =>
        Path + ".atom" + ArchiveFilterQuery.Format(filter with { Page = 1, Sort = FilterValues.UsualOrder(filter.Query) }, Axis);

    /// <summary>The list as a table, all pages in one.</summary>
    public string TableOf(ArchiveFilter filter) => Path + ".csv" + ArchiveFilterQuery.Format(filter with { Page = 1 }, Axis);

    /// <summary>The list for programs.</summary>
    public string JsonOf(ArchiveFilter filter) => ApiPath + ArchiveFilterQuery.Format(filter, Axis);

    /// <summary>How many, in words.</summary>
    public string CountOf(IStringLocalizer<ListText> text, int total) => total switch
    {
        0 => text[Kind + "None"],
        1 => text[Kind + "One"],
        _ => text[Kind + "Many", DateText.Count(total)],
    };

    public ArchiveQuery Parse(IQueryCollection query, PlaceNames places) => ArchiveFilterQuery.Parse(query, Axis, places);

    private string WithPanelIn(string query) => IsPanelOpen
        ? $"{query}{(query.Length == 0 ? '?' : '&')}{CircuitPages.Panel}={CircuitPages.Open}"
        : query;
}
