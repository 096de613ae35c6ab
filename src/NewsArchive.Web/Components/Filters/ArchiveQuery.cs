using System.Collections.Immutable;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Filters;

/// <summary>What an address asks for.</summary>
/// <param name="Filter">What was understood.</param>
/// <param name="Problems">What was not, and was left out.</param>
public sealed record ArchiveQuery(ArchiveFilter Filter, ImmutableArray<FilterProblem> Problems)
{
    /// <summary>
    /// Whether the address says the same in other words (empty fields of a form, another spelling of a place) and had better be the usual
    /// one. Another order is answered as it is, as programs write addresses in any; the page names the usual one as canonical. An address
    /// with problems is left as it is too: the page says what is wrong with it.
    /// </summary>
    public bool IsUnusual(IQueryCollection query, DateAxis axis) =>
        Problems.IsEmpty
        && !Given(query).Order().SequenceEqual(ArchiveFilterQuery.Pairs(Filter, axis).Order());

    private static IEnumerable<(string Name, string Value)> Given(IQueryCollection query) =>
        from parameter in query
        where FilterNames.All.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase)
        from value in parameter.Value
        select (parameter.Key, value ?? "");
}
