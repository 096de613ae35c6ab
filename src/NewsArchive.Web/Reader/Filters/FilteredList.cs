using Microsoft.Extensions.Localization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Circuits;
using NewsArchive.Web.Components;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>A list that can be narrowed.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Axis">The date that its period is about unless it says otherwise.</param>
/// <param name="Kind">What is listed: the first part of the names of the texts that count it.</param>
public sealed record FilteredList(string Path, DateAxis Axis, string Kind)
{
    public static readonly FilteredList Articles = new("/artikelen", DateAxis.Published, "Articles");

    public static readonly FilteredList Photos = new("/fotos", DateAxis.Taken, "Photos");

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

    /// <summary>How many, in words.</summary>
    public string CountOf(IStringLocalizer<ListText> text, int total) => total switch
    {
        0 => text[Kind + "None"],
        1 => text[Kind + "One"],
        _ => text[Kind + "Many", DateText.Count(total)],
    };

    private string WithPanelIn(string query) => IsPanelOpen
        ? $"{query}{(query.Length == 0 ? '?' : '&')}{CircuitPages.Panel}={CircuitPages.Open}"
        : query;

    public ArchiveQuery Parse(IQueryCollection query) => ArchiveFilterQuery.Parse(query, Axis);
}
