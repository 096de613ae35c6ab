using System.Buffers;

namespace NewsArchive.Store.Searching;

/// <summary>Adds up what articles or photos are worth. Costs one step for each member of the sets.</summary>
internal sealed class ScoreBoard : IDisposable
{
    private float[] _scores = [];

    /// <summary>What one is worth; 0 when nothing was added.</summary>
    public float this[int id] => id < _scores.Length ? _scores[id] : 0;

    /// <summary>Adds to each member of a set.</summary>
    public void Add(DocumentSet set, double worth)
    {
        MakeRoom(set.Last);
        var (scores, added) = (_scores, (float)worth);
        foreach (var id in set)
            scores[id] += added;
    }

    /// <summary>Adds to one.</summary>
    public void Add(int id, double worth)
    {
        MakeRoom(id);
        _scores[id] += (float)worth;
    }

    public void Dispose()
    {
        if (_scores.Length > 0)
            ArrayPool<float>.Shared.Return(_scores);
        _scores = [];
    }

    private void MakeRoom(int last)
    {
        if (last < _scores.Length)
            return;
        var grown = ArrayPool<float>.Shared.Rent(last + 1);
        _scores.CopyTo(grown, 0);
        grown.AsSpan(_scores.Length).Clear();
        var former = _scores;
        _scores = grown;
        if (former.Length > 0)
            ArrayPool<float>.Shared.Return(former);
    }
}
