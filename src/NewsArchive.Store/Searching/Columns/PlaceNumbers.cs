using System.Collections.Concurrent;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Gives each place that the archive names, and each place above it, a number from 1. A place above has a lower number.</summary>
/// <param name="parentOf">The place directly above a place, or null.</param>
internal sealed class PlaceNumbers(Func<long, long?> parentOf)
{
    // Deeper than any gazetteer; a circle ends here.
    private const int MostLevels = 16;

    private readonly ConcurrentDictionary<long, int> _numbers = new();
    private readonly Column<long> _ids = new();
    private readonly Column<int> _parents = new();

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The number of a place, or 0.</summary>
    public int Find(long placeId) => _numbers.GetValueOrDefault(placeId);

    /// <summary>The place of a number.</summary>
    public long IdOf(int number) => _ids[number];

    /// <summary>The number of the place directly above, or 0.</summary>
    public int ParentOf(int number) => _parents[number];

    /// <summary>The number of a place, new ones for it and those above it when they have none yet.</summary>
    public int Take(long placeId) => Take(placeId, MostLevels);

    /// <summary>
    /// Places with all those above them, each once. A place counts as what an article is about when one below it does.
    /// </summary>
    /// <param name="places">Numbers, with whether the article is about the place.</param>
    /// <param name="closed">Takes them as <see cref="Packed"/> makes them.</param>
    public void Close(IEnumerable<(int Number, bool IsAbout)> places, Dictionary<int, bool> closed)
    {
        closed.Clear();
        foreach (var (place, isAbout) in places)
        {
            for (var number = place; number > 0; number = ParentOf(number))
            {
                if (closed.TryGetValue(number, out var known) && (known || !isAbout))
                    break;
                closed[number] = isAbout;
            }
        }
    }

    /// <summary>A place and whether an article is about it, in one number.</summary>
    public static int Packed(int number, bool isAbout) => number << 1 | (isAbout ? 1 : 0);

    /// <summary>The place in a packed number.</summary>
    public static int NumberIn(int packed) => packed >> 1;

    /// <summary>Whether the article is about the place in a packed number.</summary>
    public static bool IsAbout(int packed) => (packed & 1) != 0;

    private int Take(long placeId, int levels)
    {
        if (_numbers.TryGetValue(placeId, out var known))
            return known;
        var parent = levels > 0 && parentOf(placeId) is { } above && above != placeId ? Take(above, levels - 1) : 0;
        var number = Count;
        _ids.Set(number, placeId);
        _parents.Set(number, parent);
        Count = number + 1;
        _numbers[placeId] = number;
        return number;
    }
}
