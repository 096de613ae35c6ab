using System.Collections.Concurrent;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Gives each place that the archive names, and each place above it, a number from 1. A place above has a lower number.</summary>
internal sealed class PlaceNumbers(Gazetteer gazetteer)
{
    // Deeper than any gazetteer; a circle ends here.
    private const int MostLevels = 16;

    private const int FlagBits = 2;
    private const int AboutFlag = 1;
    private const int NamedFlag = 2;

    private readonly ConcurrentDictionary<long, int> _numbers = new();
    private readonly List<Place?> _places = [null];
    private readonly Lock _lock = new();
    private readonly Column<int> _parents = new();

    /// <summary>One more than the highest number.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _places.Count;
        }
    }

    /// <summary>The number of a place, or 0.</summary>
    public int Find(long placeId) => _numbers.GetValueOrDefault(placeId);

    /// <summary>The place of a number; null when the gazetteer does not have it.</summary>
    public Place? this[int number]
    {
        get
        {
            lock (_lock)
                return _places[number];
        }
    }

    /// <summary>The number of the place directly above, or 0.</summary>
    public int ParentOf(int number) => _parents[number];

    /// <summary>The number of a place, new ones for it and those above it when they have none yet.</summary>
    public int Take(long placeId) => Take(placeId, MostLevels);

    /// <summary>A place of an article in one number.</summary>
    /// <param name="isAbout">Whether the article is about it or a place below it.</param>
    /// <param name="isNamed">Whether it is named itself, and not only a place below it.</param>
    public static int Packed(int number, bool isAbout, bool isNamed) => number << FlagBits | (isAbout ? AboutFlag : 0) | (isNamed ? NamedFlag : 0);

    /// <summary>The place in a packed number.</summary>
    public static int NumberIn(int packed) => packed >> FlagBits;

    /// <summary>How a place stands among the packed numbers of an article or a photo, where each place stands once; null when it does not.</summary>
    public static int? FindIn(ReadOnlySpan<int> places, int number)
    {
        foreach (var packed in places)
        {
            if (NumberIn(packed) == number)
                return packed;
        }

        return null;
    }

    /// <summary>Whether the article is about the place in a packed number, or about one below it.</summary>
    public static bool IsAbout(int packed) => (packed & AboutFlag) != 0;

    /// <summary>Whether the place in a packed number is named itself.</summary>
    public static bool IsNamed(int packed) => (packed & NamedFlag) != 0;

    private int Take(long placeId, int levels)
    {
        if (_numbers.TryGetValue(placeId, out var known))
            return known;
        var place = gazetteer.Find(placeId);
        var parent = levels > 0 && place?.ParentId is { } above && above != placeId ? Take(above, levels - 1) : 0;
        lock (_lock)
        {
            _parents.Set(_places.Count, parent);
            _places.Add(place);
            return _numbers[placeId] = _places.Count - 1;
        }
    }
}
