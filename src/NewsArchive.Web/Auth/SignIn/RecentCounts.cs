namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Counts by key, each forgotten some time after it last grew. Bounded: the oldest key makes way for a new one.</summary>
internal sealed class RecentCounts(TimeProvider time, TimeSpan kept)
{
    private const int MostKeys = 50_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byAge = [];

    internal int Count(string key)
    {
        lock (_gate)
            return Find(key)?.Value.Count ?? 0;
    }

    /// <summary>How long until it is forgotten.</summary>
    internal TimeSpan Left(string key)
    {
        lock (_gate)
            return Find(key) is { } node ? kept - time.GetElapsedTime(node.Value.Last) : TimeSpan.Zero;
    }

    internal void Add(string key)
    {
        lock (_gate)
        {
            var count = Find(key)?.Value.Count ?? 0;
            Forget(key);
            if (_entries.Count >= MostKeys)
                Forget(_byAge.First!.Value.Key);
            _entries[key] = _byAge.AddLast(new Entry(key, count + 1, time.GetTimestamp()));
        }
    }

    internal void Remove(string key)
    {
        lock (_gate)
            Forget(key);
    }

    private LinkedListNode<Entry>? Find(string key)
    {
        if (_entries.TryGetValue(key, out var node) && time.GetElapsedTime(node.Value.Last) < kept)
            return node;
        Forget(key);
        return null;
    }

    private void Forget(string key)
    {
        if (_entries.Remove(key, out var node))
            _byAge.Remove(node);
    }

    private sealed record Entry(string Key, int Count, long Last);
}
