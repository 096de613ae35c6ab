namespace NewsArchive.Core.Words;

/// <summary>
/// Compares a word with another that is given letter by letter: after each letter, a row with the distance of what was given to every
/// beginning of the word (Damerau–Levenshtein, where no letter is changed twice). Only the band that can still be near enough is computed. Letters can be taken back.
/// </summary>
internal ref struct SpellingRows
{
    private const int Width = WordScanner.MaxLength + 1;

    // One row more than the word has letters, so that a word that is as much longer can be given.
    private const int Height = Width + MostExtra;
    private const int MostExtra = 8;

    /// <summary>How many numbers the rows need.</summary>
    internal const int Size = Width * Height;

    private readonly ReadOnlySpan<char> _word;
    private readonly Span<int> _rows;
    private readonly int _most;
    private readonly char[] _given = new char[Height];
    private int _count;

    internal SpellingRows(ReadOnlySpan<char> word, Span<int> rows, int most)
    {
        _word = word;
        _rows = rows;
        _most = most;
        for (var i = 0; i <= word.Length; i++)
            _rows[i] = i;
    }

    /// <summary>How many letters were given.</summary>
    internal readonly int Count => _count;

    /// <summary>The distance of the letters given to the whole word.</summary>
    internal readonly int Distance => Row(_count)[_word.Length];

    /// <summary>Whether letters to come can bring the distance to what is allowed.</summary>
    internal readonly bool IsAlive => Nearest(_count) <= _most;

    /// <summary>Whether any letter at all may come next.</summary>
    internal readonly bool TakesAny => Nearest(_count) < _most;

    /// <summary>Gives a letter.</summary>
    internal void Push(char letter)
    {
        if (_count + 1 == Height)
            throw new InvalidOperationException("More letters than any word within reach has.");
        _given[_count++] = letter;
        var row = Row(_count);
        var above = Row(_count - 1);
        row[0] = _count;
        for (var i = 1; i <= _word.Length; i++)
        {
            if (Math.Abs(i - _count) > _most)
            {
                row[i] = _most + 1;
                continue;
            }

            row[i] = Math.Min(Math.Min(row[i - 1], above[i]) + 1, above[i - 1] + (_word[i - 1] == letter ? 0 : 1));
            if (i > 1 && _count > 1 && _word[i - 2] == letter && _word[i - 1] == _given[_count - 2])
                row[i] = Math.Min(row[i], Row(_count - 2)[i - 2] + 1);
        }
    }

    /// <summary>Takes letters back until so many are left.</summary>
    internal void Keep(int count) => _count = count;

    private readonly int Nearest(int row)
    {
        var nearest = int.MaxValue;
        foreach (var distance in Row(row))
            nearest = Math.Min(nearest, distance);
        return nearest;
    }

    private readonly Span<int> Row(int row) => _rows.Slice(row * Width, _word.Length + 1);
}
