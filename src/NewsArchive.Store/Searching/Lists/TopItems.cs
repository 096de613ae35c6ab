namespace NewsArchive.Store.Searching.Lists;

/// <summary>An item's place in a list: higher is earlier.</summary>
/// <param name="Tie">Decides where score and time are equal.</param>
internal readonly record struct ListPlace(float Score, long Time, int Tie, int Id) : IComparable<ListPlace>
{
    public int CompareTo(ListPlace other)
    {
        var byScore = Score.CompareTo(other.Score);
        if (byScore != 0)
            return byScore;
        return Time != other.Time ? Time.CompareTo(other.Time) : Tie.CompareTo(other.Tie);
    }
}

/// <summary>Keeps the first items of a list while all come by in any order; a heap for usual pages, everything for very deep ones.</summary>
/// <param name="skip">How many are passed over.</param>
/// <param name="take">How many are wanted after those.</param>
/// <param name="available">How many can come by at most.</param>
internal sealed class TopItems(long skip, int take, int available)
{
    private const int LargestHeap = 5000;

    private readonly PriorityQueue<ListPlace, ListPlace> _heap = new();
    private readonly List<ListPlace> _all = [];
    private readonly int _wanted = skip >= available ? 0 : (int)Math.Min(skip + take, available);

    public void Add(ListPlace place)
    {
        if (_wanted > LargestHeap)
            _all.Add(place);
        else if (_heap.Count < _wanted)
            _heap.Enqueue(place, place);
        else if (_wanted > 0 && _heap.Peek().CompareTo(place) < 0)
            _heap.EnqueueDequeue(place, place);
    }

    /// <summary>The items wanted, in order.</summary>
    public List<int> Ids()
    {
        var places = _wanted > LargestHeap ? _all : [.. _heap.UnorderedItems.Select(item => item.Element)];
        places.Sort((left, right) => right.CompareTo(left));
        return [.. places.Skip((int)Math.Min(skip, int.MaxValue)).Take(take).Select(place => place.Id)];
    }
}
