using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Layouts;

namespace NewsArchive.Web.Editor.Workspace;

/// <summary>The work list as an address asks for it: filters under the readers' names, and what only the desk knows.</summary>
/// <param name="Filter">As readers filter articles.</param>
/// <param name="Kind">Which work.</param>
/// <param name="IncludesDone">Whether what is done is shown too.</param>
/// <param name="OnlyMine">Only what somebody took on themselves.</param>
public sealed record WorkAddress(ArchiveFilter Filter, WorkKind Kind, bool IncludesDone, bool OnlyMine)
{
    private const string KindName = "soort";
    private const string DoneName = "gedaan";
    private const string MineName = "mijn";
    private const string Yes = "ja";

    private static readonly string[] Kinds = ["opvallend", "voorstellen", "bevestigen", "recent"];

    /// <summary>Whether anything but the kind narrows the list.</summary>
    public bool IsNarrowed => OnlyMine || ArchiveFilterQuery.Pairs(Filter with { Page = 1 }, DateAxis.Published).Any();

    /// <summary>What an address asks for; what is wrong with it is left out and named.</summary>
    /// <param name="address">An address, or its query alone.</param>
    public static (WorkAddress Address, IReadOnlyList<FilterProblem> Problems) Parse(string address, PlaceNames places)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var values = new QueryCollection(QueryHelpers.ParseQuery(mark < 0 ? "" : address[mark..].Split('#', 2)[0]));
        var filter = ArchiveFilterQuery.Parse(values, DateAxis.Published, places);
        var kind = Math.Max(0, Array.IndexOf(Kinds, values[KindName].ToString()));
        return (new WorkAddress(filter.Filter, (WorkKind)kind, values[DoneName] == Yes, values[MineName] == Yes), filter.Problems);
    }

    /// <summary>The query by which items lead on through the same list; empty for the list as it is.</summary>
    public string ToQuery()
    {
        var query = ArchiveFilterQuery.Format(Filter, DateAxis.Published);
        foreach (var (name, value, isGiven) in Own())
        {
            if (isGiven)
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={value}";
        }

        return query;
    }

    /// <summary>The address of the list.</summary>
    public override string ToString() => DeskMenu.Root + ToQuery();

    public WorkAddress WithPage(int page) => this with { Filter = Filter with { Page = page } };

    public WorkListQuery ToListQuery(string authorId) => new(Filter, Kind, IncludesDone, OnlyMine ? authorId : null, Filter.Page);

    private IEnumerable<(string Name, string Value, bool IsGiven)> Own() =>
    [
        (KindName, Kinds[(int)Kind], Kind != WorkKind.Findings),
        (DoneName, Yes, IncludesDone),
        (MineName, Yes, OnlyMine),
    ];
}
