using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Places;

/// <summary>Resolves an editor's own places and spellings against the built-in gazetteer.</summary>
internal sealed class OwnLayerBuilder(Gazetteer gazetteer)
{
    // Ids of own places follow from their address: 50 bits from here, which JSON's numbers hold exactly.
    private const long FirstId = 1L << 50;

    private readonly List<Place> _places = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly List<(int Index, string Spelling)> _spellings = [];

    public OwnLayer Build(OwnPlaces own)
    {
        foreach (var place in own.Places)
            Add(place);
        foreach (var spelling in own.Spellings)
        {
            if (IndexOfPath(spelling.Path) is var index and >= 0)
                _spellings.Add((index, spelling.Spelling));
        }

        var (candidates, longest) = Names();
        return new OwnLayer(gazetteer.Count, _places, [.. _parents], _spellings, candidates, longest);
    }

    private void Add(OwnPlace own)
    {
        var parent = own.Parent.Length == 0 ? -1 : IndexOfPath(own.Parent);
        if (Slug.Of(own.Name) is not { } slug || parent < 0 && own.Parent.Length > 0)
            return;
        var path = OwnPlacesReader.PathOf(slug, own.Kind, own.Parent);
        if (IndexOfPath(path) >= 0)
            return;
        var index = gazetteer.Count + _places.Count;
        var above = parent < 0 ? null : PlaceAt(parent);
        _byPath.Add(path, index);
        _parents.Add(parent);
        _places.Add(new Place
        {
            Id = IdOf(path),
            Name = own.Name,
            EnglishName = own.Name,
            Kind = own.Kind,
            Country = above?.Country,
            ParentId = above?.Id,
            Latitude = own.Latitude,
            Longitude = own.Longitude,
            Path = path,
        });
        _spellings.AddRange(own.Spellings.Prepend(own.Name).Select(spelling => (index, spelling)));
    }

    private int IndexOfPath(string path) =>
        _byPath.TryGetValue(path, out var index) ? index : gazetteer.FindByPath(path) is { } place ? gazetteer.IndexOf(place.Id) : -1;

    private Place PlaceAt(int index) => index < gazetteer.Count ? gazetteer.PlaceAt(index) : _places[index - gazetteer.Count];

    private static long IdOf(string path) => FirstId + (long)(NameFolding.HashOfFolded(Encoding.UTF8.GetBytes(path)) >> 14);

    // Own candidates come first, the built-in ones behind them.
    private (Dictionary<ulong, PlaceCandidate[]> Candidates, Dictionary<ulong, int> Longest) Names()
    {
        var candidates = new Dictionary<ulong, PlaceCandidate[]>();
        var longest = new Dictionary<ulong, int>();
        foreach (var group in _spellings.GroupBy(pair => NameFolding.Fold(pair.Spelling)))
        {
            var words = WordHashes.Of(group.Key);
            if (words.Length == 0)
                continue;
            int[] own = [.. group.Select(pair => pair.Index).Distinct()];
            var builtIn = gazetteer.Match(words, out var known) == words.Length ? known : [];
            candidates[WordHashes.Whole(words)] =
                [.. own.Select(index => PlaceCandidate.Of(index, SpellingUse.Known)), .. builtIn.ToArray().Where(candidate => !own.Contains(candidate.Index))];
            longest[words[0]] = Math.Max(longest.GetValueOrDefault(words[0]), words.Length);
        }

        return (candidates, longest);
    }
}
