namespace NewsArchive.Store.Searching;

/// <summary>
/// Remembers which sets were found, as long as the archive stays as it is: what was used longest ago is forgotten when room runs out. For many
/// threads.
/// </summary>
/// <param name="room">How many bytes the sets and their keys may take together.</param>
/// <param name="sizeOfKey">What a key takes in memory besides itself, in bytes.</param>
internal sealed class SetCache<TKey>(long room, Func<TKey, long> sizeOfKey)
    where TKey : notnull
{
    // What an entry takes besides its set and the words of its key.
    private const int EntrySize = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, DocumentSet Found)>> _nodes = [];
    private readonly LinkedList<(TKey Key, DocumentSet Found)> _byUse = new();
    private long _changeNumber;

    /// <summary>How many bytes the sets take now.</summary>
    public long Size { get; private set; }

    /// <summary>What a look-up found in the archive of a change number, by its key; null when that is not known.</summary>
    public DocumentSet? Find(TKey key, long changeNumber)
    {
        lock (_lock)
        {
            if (changeNumber != _changeNumber || !_nodes.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Found;
        }
    }

    /// <summary>Remembers what a look-up found. What was found in another archive is forgotten; an older one is passed over.</summary>
    public void Keep(TKey key, DocumentSet found, long changeNumber)
    {
        lock (_lock)
        {
            if (changeNumber < _changeNumber)
                return;
            if (changeNumber > _changeNumber)
                Clear(changeNumber);
            if (SizeOf(key, found) > room || !_nodes.TryAdd(key, new((key, found))))
                return;
            _byUse.AddFirst(_nodes[key]);
            Size += SizeOf(key, found);
            while (Size > room && _byUse.Last is { } oldest)
                Forget(oldest);
        }
    }

    private long SizeOf(TKey key, DocumentSet found) => found.Size + EntrySize + sizeOfKey(key);

    private void Forget(LinkedListNode<(TKey Key, DocumentSet Found)> node)
    {
        _byUse.Remove(node);
        _nodes.Remove(node.Value.Key);
        Size -= SizeOf(node.Value.Key, node.Value.Found);
    }

    private void Clear(long changeNumber)
    {
        _nodes.Clear();
        _byUse.Clear();
        Size = 0;
        _changeNumber = changeNumber;
    }
}
