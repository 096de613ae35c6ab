namespace NewsArchive.Store.Searching;

/// <summary>
/// Remembers what look-ups found, as long as the archive stays as it is: what was used longest ago is forgotten when room runs out. For many
/// threads.
/// </summary>
/// <param name="room">How many bytes the sets may take together.</param>
internal sealed class LookupCache(long room)
{
    // What an entry takes besides its set.
    private const int EntrySize = 200;

    private readonly Lock _lock = new();
    private readonly Dictionary<WordLookup, LinkedListNode<(WordLookup Lookup, DocumentSet Found)>> _nodes = [];
    private readonly LinkedList<(WordLookup Lookup, DocumentSet Found)> _byUse = new();
    private long _changeNumber;

    /// <summary>How many bytes the sets take now.</summary>
    public long Size { get; private set; }

    /// <summary>What a look-up found in the archive of a change number, or null when that is not known.</summary>
    public DocumentSet? Find(WordLookup lookup, long changeNumber)
    {
        lock (_lock)
        {
            if (changeNumber != _changeNumber || !_nodes.TryGetValue(lookup, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Found;
        }
    }

    /// <summary>Remembers what a look-up found. What was found in another archive is forgotten; an older one is passed over.</summary>
    public void Keep(WordLookup lookup, DocumentSet found, long changeNumber)
    {
        lock (_lock)
        {
            if (changeNumber < _changeNumber)
                return;
            if (changeNumber > _changeNumber)
                Clear(changeNumber);
            if (SizeOf(lookup, found) > room || !_nodes.TryAdd(lookup, new((lookup, found))))
                return;
            _byUse.AddFirst(_nodes[lookup]);
            Size += SizeOf(lookup, found);
            while (Size > room && _byUse.Last is { } oldest)
                Forget(oldest);
        }
    }

    private static long SizeOf(WordLookup lookup, DocumentSet found) => found.Size + lookup.Words.Length * sizeof(char) + EntrySize;

    private void Forget(LinkedListNode<(WordLookup Lookup, DocumentSet Found)> node)
    {
        _byUse.Remove(node);
        _nodes.Remove(node.Value.Lookup);
        Size -= SizeOf(node.Value.Lookup, node.Value.Found);
    }

    private void Clear(long changeNumber)
    {
        _nodes.Clear();
        _byUse.Clear();
        Size = 0;
        _changeNumber = changeNumber;
    }
}
