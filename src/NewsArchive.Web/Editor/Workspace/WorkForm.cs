using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;

namespace NewsArchive.Web.Editor.Workspace;

/// <summary>What stands in the fields of the filters.</summary>
public sealed class WorkForm
{
    public string? Query { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Place { get; set; }

    public string? Agency { get; set; }

    public string? Photographer { get; set; }

    public string? Collection { get; set; }

    public string? Finding { get; set; }

    public bool IncludesDone { get; set; }

    public bool OnlyMine { get; set; }

    public static WorkForm Of(WorkAddress address, PlaceNames places) => new()
    {
        Query = address.Filter.Query,
        From = address.Filter.From?.Name,
        Until = address.Filter.Until?.Name,
        Place = address.Filter.Places is [var path, ..] ? places.NameOf(path) ?? path : null,
        Agency = address.Filter.Agencies.FirstOrDefault(""),
        Photographer = address.Filter.Photographers.FirstOrDefault(),
        Collection = address.Filter.Collections.FirstOrDefault(""),
        Finding = address.Filter.Findings is [var code, ..] ? code.Name() : "",
        IncludesDone = address.IncludesDone,
        OnlyMine = address.OnlyMine,
    };

    /// <summary>The address of the list that the fields ask for; filters without a field stay. What is typed wrongly goes along, so that the list says so.</summary>
    public string ToAddress(WorkAddress before)
    {
        var kept = before with
        {
            Filter = WithoutFields(before.Filter),
            IncludesDone = IncludesDone,
            OnlyMine = OnlyMine,
        };
        var address = kept.ToString();
        foreach (var (name, value) in Typed().Where(field => !string.IsNullOrWhiteSpace(field.Value)))
            address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value!.Trim())}";
        return address;
    }

    /// <summary>The filters of an address that have no field here, as it writes them.</summary>
    public static string KeptOf(WorkAddress address) =>
        string.Join(", ", ArchiveFilterQuery.Pairs(WithoutFields(address.Filter), DateAxis.Published).Select(pair => $"{pair.Name}={pair.Value}"));

    // Of several values of a filter the first has a field; the others go along.
    private static ArchiveFilter WithoutFields(ArchiveFilter filter) => filter with
    {
        Query = null,
        From = null,
        Until = null,
        Places = Others(filter.Places),
        Agencies = Others(filter.Agencies),
        Photographers = Others(filter.Photographers),
        Collections = Others(filter.Collections),
        Findings = Others(filter.Findings),
        Sort = FilterValues.UsualOrder(null),
        Page = 1,
    };

    private static ImmutableArray<T> Others<T>(ImmutableArray<T> values) => values.IsEmpty ? values : values.RemoveAt(0);

    private IEnumerable<(string Name, string? Value)> Typed() =>
    [
        (FilterNames.Query, Query),
        (FilterNames.From, From),
        (FilterNames.Until, Until),
        (FilterNames.Place, Place),
        (FilterNames.Agency, Agency),
        (FilterNames.Photographer, Slug.Of(Photographer ?? "") ?? Photographer),
        (FilterNames.Collection, Collection),
        (FilterNames.Finding, Finding),
    ];
}
