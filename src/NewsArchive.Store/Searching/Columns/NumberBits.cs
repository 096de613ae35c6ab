namespace NewsArchive.Store.Searching.Columns;

/// <summary>A set of numbers that grows; copies of it stay as they are.</summary>
internal sealed class NumberBits
{
    private ulong[] _words = [];

    public bool Contains(int number) => number >= 0 && number / 64 < _words.Length && (_words[number / 64] >> number & 1) != 0;

    public void Add(int number)
    {
        if (number / 64 >= _words.Length)
            Array.Resize(ref _words, Math.Max(number / 64 + 1, _words.Length + _words.Length / 4 + 16));
        _words[number / 64] |= 1UL << number;
    }

    public void Remove(int number)
    {
        if (Contains(number))
            _words[number / 64] &= ~(1UL << number);
    }

    /// <summary>Adds a number or removes it.</summary>
    public void Set(int number, bool isIn)
    {
        if (isIn)
            Add(number);
        else
            Remove(number);
    }

    /// <summary>The numbers as they are now. Costs an eighth of a byte for each number there could be.</summary>
    public DocumentSet Copy() => DocumentSet.OfBits([.. _words]);
}
