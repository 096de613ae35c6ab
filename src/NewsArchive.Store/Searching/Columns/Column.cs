namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// One value for each number from 0, such as that of an article. Only one thread at a time may set values, and only of numbers that no reader
/// knows of yet; then readers need no lock, as a value that they may ask for never moves.
/// </summary>
internal sealed class Column<T>
    where T : unmanaged
{
    private volatile T[] _values = [];

    /// <summary>The value of a number; the type's own zero when none was set.</summary>
    public T this[int number]
    {
        get
        {
            var values = _values;
            return (uint)number < (uint)values.Length ? values[number] : default;
        }
    }

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Size => _values.Length * (long)System.Runtime.CompilerServices.Unsafe.SizeOf<T>();

    /// <summary>Sets a value, making room for it: a quarter more than was there, so that growing costs a constant share.</summary>
    public void Set(int number, T value)
    {
        if (number >= _values.Length)
        {
            var grown = new T[Math.Max(number + 1, _values.Length + _values.Length / 4 + 64)];
            _values.CopyTo(grown, 0);
            _values = grown;
        }

        _values[number] = value;
    }

    /// <summary>The value of a number as a list of one; an empty one when none was set.</summary>
    public ReadOnlySpan<T> ListOf(int number)
    {
        var values = _values;
        return (uint)number < (uint)values.Length && !EqualityComparer<T>.Default.Equals(values[number], default) ? values.AsSpan(number, 1) : [];
    }

    /// <summary>The values by number, for a pass over many; numbers behind its end have none.</summary>
    public ReadOnlySpan<T> AsSpan() => _values;
}
