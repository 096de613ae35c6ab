namespace NewsArchive.Core.Words;

/// <summary>Endings that can be taken off a word of which nothing is known: a name, a loan word, a new word.</summary>
internal static class DutchEndings
{
    private static readonly (string Ending, string Stem)[] Table =
    [
        ("ische", "isch"), ("ingen", "ing"), ("heden", "heid"), ("isten", "ist"), ("teiten", "teit"), ("ieten", "iet"), ("lijke", "lijk"),
        ("eerden", "eer"), ("eerde", "eer"), ("eert", "eer"), ("eren", "eer"), ("ties", "tie"), ("iers", "ier"), ("ers", "er"),
    ];

    private const int ShortestRoot = 4;

    /// <summary>The word without its ending.</summary>
    internal static string TakeOff(string word)
    {
        foreach (var (ending, stem) in Table)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length > 2)
                return word[..^ending.Length] + stem;
        }

        return IsGenitive(word) ? word[..^1] : word;
    }

    // Assads, Poetins; not Hamas, Damascus, Caracas, Parijs.
    private static bool IsGenitive(string word) =>
        word.Length > ShortestRoot && word[^1] == 's' && word[^2] is not ('s' or 'x' or 'z' or 'j' or 'y')
        && !DutchSpelling.IsVowel(word[^2]);
}
