namespace NewsArchive.Core.Words;

/// <summary>One walk of <see cref="SpellingWalker"/>: reads words in rising order and says where the next possible one begins.</summary>
internal ref struct SpellingWalk
{
    // Words with characters from here on (outside the first plane) are not suggested.
    private const char Last = '\ud7ff';

    private readonly char[] _letters;
    private SpellingRows _rows;
    private string _read = "";

    internal SpellingWalk(string word, SpellingRows rows)
    {
        _letters = [.. word.Distinct().Order()];
        _rows = rows;
    }

    /// <summary>The distance of a word, or null when one of its beginnings is already too far.</summary>
    internal int? Read(string candidate)
    {
        var same = _read.AsSpan(0, _rows.Count).CommonPrefixLength(candidate);
        _rows.Keep(same);
        _read = candidate;
        for (var i = same; i < candidate.Length; i++)
        {
            if (!Takes(candidate[i]))
                return null;
        }

        return _rows.Distance;
    }

    /// <summary>The least text behind the word just read with which a word within reach can begin; null when there is none.</summary>
    internal string? Next(string candidate)
    {
        if (_rows.Count == candidate.Length && After('\0') is { } longer)
            return candidate + longer;
        for (var i = Math.Min(_rows.Count, candidate.Length - 1); i >= 0; i--)
        {
            _rows.Keep(i);
            if (After(candidate[i]) is { } letter)
                return candidate[..i] + letter;
        }

        return null;
    }

    // The least letter behind this one that may come next.
    private char? After(char letter)
    {
        if (letter >= Last)
            return null;
        if (_rows.TakesAny)
            return letter < '0' ? '0' : (char)(letter + 1);
        foreach (var next in _letters)
        {
            if (next <= letter || !Takes(next))
                continue;
            _rows.Keep(_rows.Count - 1);
            return next;
        }

        return null;
    }

    // Gives the letter to the rows if a word within reach can go on with it.
    private bool Takes(char letter)
    {
        _rows.Push(letter);
        if (_rows.IsAlive)
            return true;
        _rows.Keep(_rows.Count - 1);
        return false;
    }
}
