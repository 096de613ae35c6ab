namespace NewsArchive.Core.Words;

/// <summary>
/// How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another (Damerau–Levenshtein,
/// where no letter is changed twice).
/// </summary>
public static class SpellingDistance
{
    // Words are short; what is longer is compared by its beginning.
    private const int Longest = WordScanner.MaxLength;

    /// <summary>Whether two words are at most that far apart. Costs the length of the shorter one times <paramref name="most"/>.</summary>
    /// <param name="a">A folded word.</param>
    /// <param name="b">A folded word.</param>
    /// <param name="most">0 or more.</param>
    public static bool Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most) => Of(a, b, most) <= most;

    /// <summary>The distance of two words, or <paramref name="most"/> + 1 when they are further apart.</summary>
    /// <param name="a">A folded word; only its first 64 letters count.</param>
    /// <param name="b">A folded word; only its first 64 letters count.</param>
    /// <param name="most">0 or more.</param>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        a = a[..Math.Min(a.Length, Longest)];
        b = b[..Math.Min(b.Length, Longest)];
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        var rows = new SpellingRows(a, stackalloc int[SpellingRows.Size], most);
        foreach (var letter in b)
        {
            rows.Push(letter);
            if (!rows.IsAlive)
                return most + 1;
        }

        return Math.Min(rows.Distance, most + 1);
    }
}
