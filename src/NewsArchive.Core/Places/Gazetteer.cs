namespace NewsArchive.Core.Places;

/// <summary>
/// The places of the world, their hierarchy and every spelling of them in Latin letters. Safe for use by many threads. The built-in data is
/// loaded once, when it is first asked for; places are made on demand.
/// </summary>
public sealed partial class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(Load);

    private readonly PlaceTable _table;
    private readonly NameIndex _names;
    private readonly OwnLayer _own;
    private readonly PlaceLinks _links;

    private Gazetteer(PlaceTable table, NameIndex names, OwnLayer own, PlaceLinks links)
    {
        _table = table;
        _names = names;
        _own = own;
        _links = links;
    }

    /// <summary>The built-in data.</summary>
    public static Gazetteer Shared => Loaded.Value;

    /// <summary>Whose data it is, a line each, as the licences ask it to be shown.</summary>
    public static IReadOnlyList<string> Attribution { get; } =
    [
        "GeoNames (geonames.org), CC BY 4.0",
        "Unicode CLDR (cldr.unicode.org), Unicode License v3",
        "i18n-iso-countries, MIT",
    ];

    /// <summary>How many places there are; indexes run from 0 to one less.</summary>
    public int Count => _table.Count + _own.Places.Count;

    /// <summary>The place with an id; null when there is none.</summary>
    public Place? Find(long id) => IndexOf(id) is var index and >= 0 ? PlaceAt(index) : null;

    /// <summary>The place at an address under /plaatsen, without slashes around it; null when there is none.</summary>
    public Place? FindByPath(string path) => IndexOfPath(path) is var index and >= 0 ? PlaceAt(index) : null;

    /// <summary>The places above a place, the nearest first; the last is its country.</summary>
    public IReadOnlyList<Place> AncestorsOf(Place place)
    {
        var ancestors = new List<Place>();
        for (var index = place.ParentId is { } parent ? IndexOf(parent) : -1; index >= 0; index = ParentAt(index))
            ancestors.Add(PlaceAt(index));
        return ancestors;
    }

    /// <summary>The places directly below a place, the likeliest to be meant first.</summary>
    public IReadOnlyList<Place> ChildrenOf(Place place)
    {
        var index = IndexOf(place.Id);
        if (index < 0)
            return [];
        var children = index < _table.Count ? [.. _links.ChildrenOf(index)] : new List<int>();
        children.AddRange(_own.ChildrenOf(index));
        return [.. children.OrderByDescending(WeightAt).ThenBy(child => child).Select(PlaceAt)];
    }

    /// <summary>The Dutch name, the English one and every other spelling known, each once; those made by a rule are left out.</summary>
    public IReadOnlyList<string> SpellingsOf(Place place)
    {
        var index = IndexOf(place.Id);
        if (index < 0)
            return [];
        var spellings = index < _table.Count ? _table.Spellings(index) : [place.Name];
        return [.. spellings.Concat(_own.SpellingsOf(index)).Where(spelling => spelling.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The places that a name may mean, the likeliest first; empty when there is none.</summary>
    /// <param name="name">Any spelling, in any case, with or without diacritics and hyphens.</param>
    public IReadOnlyList<Place> FindByName(string name)
    {
        var words = WordHashes.Of(name);
        return words.Length > 0 && Match(words, out var candidates) == words.Length ? Places(candidates) : [];
    }

    /// <summary>This gazetteer with an editor's own places and spellings laid over it; what cannot be resolved is left out.</summary>
    public Gazetteer With(OwnPlaces own) => new(_table, _names, new OwnLayerBuilder(new Gazetteer(_table, _names, OwnLayer.Empty, _links)).Build(own), _links);

    private static Gazetteer Load()
    {
        var file = GazetteerFile.Open();
        var (places, names, candidates) = (file.Number(), file.Number(), file.Number());
        var (periods, spellingBytes, nameBytes) = (file.Number(), file.Number(), file.Number());
        var table = new PlaceTable(file, places, periods, spellingBytes);
        return new Gazetteer(table, new NameIndex(file, names, candidates, nameBytes), OwnLayer.Empty, new PlaceLinks(table));
    }

    private List<Place> Places(ReadOnlySpan<PlaceCandidate> candidates)
    {
        var places = new List<Place>(candidates.Length);
        foreach (var candidate in candidates)
            places.Add(PlaceAt(candidate.Index));
        return places;
    }
}
