namespace NewsArchive.Core.Places;

// What the finder asks, by index and without allocation.
public sealed partial class Gazetteer
{
    /// <summary>
    /// The longest name that the words begin with. Shorter ones are had by passing fewer words. Without allocation; at most as many
    /// look-ups as the longest name starting with the first word has words.
    /// </summary>
    /// <param name="words">The hashes of a text's next words, as <see cref="NameFolding"/> gives them; ten are enough.</param>
    /// <param name="candidates">The places that the name may mean, the likeliest first; empty when there is no name.</param>
    /// <returns>How many words the name has; 0 when there is none.</returns>
    public int Match(ReadOnlySpan<ulong> words, out ReadOnlySpan<PlaceCandidate> candidates)
    {
        if (!_own.IsEmpty)
            return _own.Match(_names, words, out candidates);
        var matched = _names.Match(words, out var name);
        candidates = matched > 0 ? _names.Candidates(name) : [];
        return matched;
    }

    /// <summary>The index of the place with an id; -1 when there is none.</summary>
    public int IndexOf(long id) => _own.IndexOf(id) is var own and >= 0 ? own : _links.IndexOf(id);

    /// <summary>The place at an index.</summary>
    public Place PlaceAt(int index)
    {
        if (index >= _table.Count)
            return _own.Places[index - _table.Count];
        var spellings = _table.Spellings(index);
        var (from, until) = _table.Period(index);
        return new Place
        {
            Id = _table.Ids[index],
            Name = spellings[0],
            EnglishName = spellings.Length > 1 && spellings[1].Length > 0 ? spellings[1] : spellings[0],
            Kind = _table.Kind(index),
            Country = _table.Country(index),
            ParentId = ParentAt(index) is var parent and >= 0 ? IdAt(parent) : null,
            Latitude = _table.Latitude(index),
            Longitude = _table.Longitude(index),
            Population = _table.Population(index),
            Path = PathAt(index),
            From = from == 0 ? null : from,
            Until = until == 0 ? null : until,
        };
    }

    /// <summary>The id of the place at an index.</summary>
    public long IdAt(int index) => index < _table.Count ? _table.Ids[index] : _own.Places[index - _table.Count].Id;

    /// <summary>The kind of the place at an index.</summary>
    public PlaceKind KindAt(int index) => index < _table.Count ? _table.Kind(index) : _own.Places[index - _table.Count].Kind;

    /// <summary>The country's code of the place at an index, always the same string for the same code; null when it has none.</summary>
    public string? CountryAt(int index) => index < _table.Count ? _table.Country(index) : _own.Places[index - _table.Count].Country;

    /// <summary>The index of the place directly above; -1 when there is none.</summary>
    public int ParentAt(int index) => index < _table.Count ? _table.Parents[index] : _own.ParentAt(index);

    /// <summary>
    /// How likely a name means the place at an index when nothing else is known, 0 to 255: about twenty times the logarithm of its
    /// inhabitants, more for countries, capitals, and towns near Dutch readers, less for neighbourhoods and for regions called after a town.
    /// </summary>
    public int WeightAt(int index) => index < _table.Count ? _table.Weight(index) : OwnLayer.Weight;

    /// <summary>The first and last year of the place at an index; null where it has none.</summary>
    public (int? From, int? Until) PeriodAt(int index)
    {
        if (index >= _table.Count)
            return (null, null);
        var (from, until) = _table.Period(index);
        return (from == 0 ? null : from, until == 0 ? null : until);
    }

    /// <summary>Degrees north and east of the place at an index; null when unknown.</summary>
    public (double Latitude, double Longitude)? CoordinatesAt(int index)
    {
        var (latitude, longitude) = index < _table.Count
            ? (_table.Latitude(index), _table.Longitude(index))
            : (_own.Places[index - _table.Count].Latitude, _own.Places[index - _table.Count].Longitude);
        return latitude is { } north && longitude is { } east ? (north, east) : null;
    }
}
