using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Makes a tree of the places counted, in reading order.</summary>
internal static class PlaceFacets
{
    // As many as a reader looks through.
    private const int MostPlaces = 100;

    /// <summary>The most frequent places and those chosen, each below the place that it lies in.</summary>
    /// <param name="counts">By number of the place; what lies above others counts at least as often.</param>
    public static IReadOnlyList<FacetValue> Of(int[] counts, IReadOnlyList<int> chosen, PlaceNumbers places)
    {
        var shown = MostFrequent(counts);
        foreach (var place in chosen)
        {
            for (var number = place; number > 0; number = places.ParentOf(number))
                shown.Add(number);
        }

        var below = shown.Where(number => places[number] is not null)
            .OrderByDescending(number => counts[number])
            .ThenBy(number => places[number]!.Name, StringComparer.Ordinal)
            .ToLookup(places.ParentOf);
        var tree = new List<FacetValue>();
        Add(tree, below, parent: 0, depth: 0, counts, places);
        return tree;
    }

    // A place above another has a lower number, so it is taken before it where both count the same.
    private static HashSet<int> MostFrequent(int[] counts)
    {
        var frequent = new PriorityQueue<int, (int Count, int Number)>();
        for (var number = 1; number < counts.Length; number++)
        {
            if (counts[number] == 0)
                continue;
            if (frequent.Count < MostPlaces)
                frequent.Enqueue(number, (counts[number], -number));
            else if (frequent.TryPeek(out _, out var least) && least.CompareTo((counts[number], -number)) < 0)
                frequent.EnqueueDequeue(number, (counts[number], -number));
        }

        return [.. frequent.UnorderedItems.Select(item => item.Element)];
    }

    private static void Add(List<FacetValue> tree, ILookup<int, int> below, int parent, int depth, int[] counts, PlaceNumbers places)
    {
        foreach (var number in below[parent])
        {
            var place = places[number]!;
            tree.Add(new FacetValue(place.Path, place.Name, counts[number], depth));
            Add(tree, below, number, depth + 1, counts, places);
        }
    }
}
