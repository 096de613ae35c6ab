namespace NewsArchive.Store.Searching.Places;

/// <summary>Keeps the few with the highest key of many.</summary>
internal sealed class NewestOf(int most)
{
    private readonly PriorityQueue<int, (long Key, int Id)> _kept = new();

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Those kept, the highest key first; of equal ones the highest id.</summary>
    public IReadOnlyList<int> Ids =>
        [.. _kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    public void Add(int id, long key)
    {
        Count++;
        if (_kept.Count < most)
            _kept.Enqueue(id, (key, id));
        else
            _kept.EnqueueDequeue(id, (key, id));
    }
}
