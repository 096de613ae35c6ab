using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>A page of a list and what can be counted of the whole.</summary>
/// <param name="Ids">The items of the page, in order.</param>
/// <param name="Filter">What was passed over.</param>
internal sealed record ListResult(IReadOnlyList<int> Ids, ListCounts Counts, ListFilter Filter);

/// <summary>Goes through what words have found, or through everything, once: filters, counts and chooses the page.</summary>
internal static class ListPass
{
    /// <param name="take">How many items are wanted from where the page begins.</param>
    public static ListResult Run(ListedItems items, ArchiveFilter filter, SearchHits? hits, Gazetteer gazetteer, int take = ArchiveFilter.PageSize)
    {
        var set = hits?.Set ?? items.All;
        var tests = new ListFilter(filter, items, gazetteer);
        var counts = new ListCounts(items, filter);
        using var board = new ScoreBoard();
        var isBest = filter.Sort == SortOrder.Best && hits is not null;
        if (isBest)
        {
            foreach (var scored in hits!.Scores)
                board.Add(scored.Set, scored.Worth);
            foreach (var weight in hits.Weights)
                board.Add(weight.Id, weight.Weight);
        }

        var top = new TopItems((Math.Max(1, filter.Page) - 1L) * ArchiveFilter.PageSize, take, set.Count);
        foreach (var id in set)
        {
            var days = items.DaysOf(id);
            var failed = tests.IsOpen ? FilterKind.None : tests.Failed(id, days);
            if (failed == FilterKind.None)
            {
                counts.Add(id, days);
                top.Add(PlaceOf(id, items, isBest ? board[id] : 0, filter.Sort));
            }
            else if (failed != FilterKind.Several)
            {
                counts.Add(id, days, failed);
            }
        }

        return new ListResult(top.Ids(), counts, tests);
    }

    /// <summary>The items that a filter leaves of what words have found, or of everything.</summary>
    public static DocumentSet Left(ListedItems items, ArchiveFilter filter, SearchHits? hits, Gazetteer gazetteer)
    {
        var set = hits?.Set ?? items.All;
        var tests = new ListFilter(filter, items, gazetteer);
        if (tests.IsOpen)
            return set;
        var (left, count) = (new int[set.Count], 0);
        foreach (var id in set)
        {
            if (tests.Failed(id, items.DaysOf(id)) == FilterKind.None)
                left[count++] = id;
        }

        return DocumentSet.Of(left.AsSpan(0, count));
    }

    // Oldest first is the other way round, but what has no date stays last.
    private static ListPlace PlaceOf(int id, ListedItems items, float score, SortOrder sort)
    {
        var time = items.TimeOf(id);
        if (sort != SortOrder.Oldest)
            return new ListPlace(score, time, id, id);
        return new ListPlace(score, time >= items.FirstDated ? long.MaxValue - time : -time - 1, -id, id);
    }
}
