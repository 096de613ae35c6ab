namespace NewsArchive.Store.Searching.Lists;

/// <summary>Counts by number: those that are usual in an array, others in a table.</summary>
/// <param name="first">The first usual number.</param>
/// <param name="count">How many of them there are.</param>
internal sealed class NumberCounts(int first, int count)
{
    private readonly int[] _usual = new int[count];
    private Dictionary<int, int>? _others;

    public int this[int number]
    {
        get
        {
            var place = number - first;
            return (uint)place < (uint)_usual.Length ? _usual[place] : _others?.GetValueOrDefault(number) ?? 0;
        }
    }

    public void Add(int number)
    {
        var place = number - first;
        if ((uint)place < (uint)_usual.Length)
            _usual[place]++;
        else
            (_others ??= [])[number] = this[number] + 1;
    }

    /// <summary>The numbers with something, the lowest first.</summary>
    public IReadOnlyList<(int Number, int Count)> All()
    {
        var all = new List<(int, int)>();
        for (var i = 0; i < _usual.Length; i++)
        {
            if (_usual[i] > 0)
                all.Add((first + i, _usual[i]));
        }

        return _others is null ? all : [.. all.Concat(_others.Select(pair => (pair.Key, pair.Value))).Order()];
    }
}
