using System.Collections.Concurrent;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Gives each value of a filter, such as an agency's slug, a number from 1, which columns keep instead. 0 means none.</summary>
internal sealed class NameNumbers
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Name> _names = [new Name("", null)];
    private readonly Lock _lock = new();

    /// <summary>One more than the highest number.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _names.Count;
        }
    }

    /// <summary>The number of a slug, or 0.</summary>
    public int Find(string slug) => _numbers.GetValueOrDefault(slug);

    /// <summary>The slug of a number, and what a person reads; that is null when it was never given.</summary>
    public Name this[int number]
    {
        get
        {
            lock (_lock)
                return _names[number];
        }
    }

    /// <summary>The number of a slug, a new one when it has none yet; 0 for null. For one thread at a time. Where labels differ, the last in ordinal order stays.</summary>
    public int Take(string? slug, string? label = null)
    {
        if (slug is null)
            return 0;
        if (_numbers.TryGetValue(slug, out var known) && (label is null || string.CompareOrdinal(label, _names[known].Label) <= 0))
            return known;
        lock (_lock)
        {
            if (!_numbers.TryGetValue(slug, out var number))
            {
                number = _names.Count;
                _names.Add(new Name(slug, label));
                _numbers[slug] = number;
            }
            else if (string.CompareOrdinal(label, _names[number].Label) > 0)
            {
                _names[number] = new Name(slug, label);
            }

            return number;
        }
    }

    /// <summary>A value as an address has it, and as a person reads it.</summary>
    public readonly record struct Name(string Slug, string? Label);
}
