namespace NewsArchive.Store.Searching.Columns;

/// <summary>A short list of values for each number from 0. As with <see cref="Column{T}"/> one thread writes while others read.</summary>
internal sealed class ListColumn
{
    // Where each list begins: with its length, then its values. Place 0 holds the empty list.
    private readonly Column<int> _starts = new();
    private readonly Column<int> _values = new();
    private int _used = 1;

    /// <summary>The values of a number; none when none were set.</summary>
    public ReadOnlySpan<int> this[int number]
    {
        get
        {
            var start = _starts[number];
            return start == 0 ? [] : _values.AsSpan().Slice(start + 1, _values[start]);
        }
    }

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Size => _starts.Size + _values.Size;

    /// <summary>How many values were replaced by others: they take room until everything is loaded anew.</summary>
    public int Wasted { get; private set; }

    /// <summary>How many values there are, those replaced included.</summary>
    public int Used => _used;

    /// <summary>Sets the values of a number unless it has just these.</summary>
    public void Replace(int number, ReadOnlySpan<int> values)
    {
        if (!this[number].SequenceEqual(values))
            Set(number, values);
    }

    /// <summary>Sets the values of a number, or replaces them.</summary>
    public void Set(int number, ReadOnlySpan<int> values)
    {
        var former = _starts[number];
        if (former > 0)
            Wasted += _values[former] + 1;
        if (values.IsEmpty)
        {
            if (former > 0)
                _starts.Set(number, 0);
            return;
        }

        var start = _used;
        _values.Set(_used++, values.Length);
        foreach (var value in values)
            _values.Set(_used++, value);
        _starts.Set(number, start);
    }
}
