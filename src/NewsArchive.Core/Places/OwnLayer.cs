using System.Collections.Frozen;

namespace NewsArchive.Core.Places;

/// <summary>An editor's own places and spellings as they lie over the built-in ones.</summary>
internal sealed class OwnLayer
{
    /// <summary>Whoever adds a place to this archive writes about it: before any town, behind countries.</summary>
    public const int Weight = 240;

    public static readonly OwnLayer Empty = new();

    private readonly int _firstIndex;
    private readonly int[] _parents = [];
    private readonly ILookup<int, string> _spellings = Array.Empty<(int, string)>().ToLookup(pair => pair.Item1, pair => pair.Item2);
    private readonly FrozenDictionary<ulong, PlaceCandidate[]> _candidates = FrozenDictionary<ulong, PlaceCandidate[]>.Empty;
    private readonly FrozenDictionary<ulong, int> _longest = FrozenDictionary<ulong, int>.Empty;
    private readonly FrozenDictionary<long, int> _byId = FrozenDictionary<long, int>.Empty;
    private readonly FrozenDictionary<string, int> _byPath = FrozenDictionary<string, int>.Empty;

    private OwnLayer()
    {
    }

    public OwnLayer(
        int firstIndex, IReadOnlyList<Place> places, int[] parents, IReadOnlyList<(int Index, string Spelling)> spellings,
        Dictionary<ulong, PlaceCandidate[]> candidates, Dictionary<ulong, int> longest)
    {
        _firstIndex = firstIndex;
        Places = places;
        _parents = parents;
        _spellings = spellings.ToLookup(pair => pair.Index, pair => pair.Spelling);
        Names = [.. spellings.Select(pair => (NameFolding.Fold(pair.Spelling), PlaceCandidate.Of(pair.Index, SpellingUse.Known)))];
        _candidates = candidates.ToFrozenDictionary();
        _longest = longest.ToFrozenDictionary();
        _byId = places.Select((place, i) => (place.Id, i)).ToFrozenDictionary(pair => pair.Id, pair => firstIndex + pair.i);
        _byPath = places.Select((place, i) => (place.Path, i)).ToFrozenDictionary(pair => pair.Path, pair => firstIndex + pair.i);
    }

    public IReadOnlyList<Place> Places { get; } = [];

    /// <summary>The own spellings, folded.</summary>
    public IReadOnlyList<(string Folded, PlaceCandidate Candidate)> Names { get; } = [];

    public bool IsEmpty => Names.Count == 0;

    public int ParentAt(int index) => _parents[index - _firstIndex];

    public int IndexOf(long id) => _byId.GetValueOrDefault(id, -1);

    public int IndexOfPath(string path) => _byPath.GetValueOrDefault(path, -1);

    public IEnumerable<string> SpellingsOf(int index) => _spellings[index];

    public IEnumerable<int> ChildrenOf(int index) =>
        Enumerable.Range(0, _parents.Length).Where(child => _parents[child] == index).Select(child => _firstIndex + child);

    /// <summary>The longest name among the built-in and the own ones.</summary>
    public int Match(NameIndex names, ReadOnlySpan<ulong> words, out ReadOnlySpan<PlaceCandidate> candidates)
    {
        candidates = [];
        if (words.IsEmpty)
            return 0;
        var most = Math.Min(words.Length, Math.Max(names.LongestFrom(words[0]), _longest.GetValueOrDefault(words[0])));
        var matched = 0;
        ulong hash = 0;
        for (var count = 1; count <= most; count++)
        {
            hash = count == 1 ? words[0] : NameFolding.Combine(hash, words[count - 1]);
            var name = names.Find(hash);
            if (_candidates.TryGetValue(hash, out var own))
                candidates = own;
            else if (name >= 0)
                candidates = names.Candidates(name);
            else
                continue;
            matched = count;
        }

        return matched;
    }
}
