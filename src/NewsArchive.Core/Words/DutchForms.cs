namespace NewsArchive.Core.Words;

/// <summary>Forms that are not listed of words that are: each rule holds only when it leads to a listed word.</summary>
internal static class DutchForms
{
    private static readonly string[] Prefixes =
    [
        "terug", "samen", "tegen", "binnen", "buiten", "achter", "rond", "neer", "mee", "door", "over", "uit", "aan", "af", "bij", "dicht",
        "heen", "los", "na", "om", "onder", "op", "toe", "vast", "voor", "voort", "vooruit", "weg", "weer", "ver", "be", "ont", "her",
    ];

    /// <summary>The stem of the listed word of which this may be a form, or null.</summary>
    internal static string? StemOfListed(string word)
    {
        foreach (var candidate in Candidates(word))
        {
            if (candidate.Length > 2 && DutchLexicon.Stem(candidate) is { } stem)
                return stem;
        }

        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length > 3 && word.StartsWith(prefix, StringComparison.Ordinal)
                && DutchLexicon.Stem(word.AsSpan(prefix.Length)) is { } stem)
                return prefix + stem;
        }

        return null;
    }

    private static IEnumerable<string> Candidates(string word)
    {
        foreach (var ending in new[] { "etjes", "etje", "pjes", "pje", "tjes", "tje", "jes", "je" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var root = word[..^ending.Length];
                yield return root;
                yield return Undoubled(root);
            }
        }

        foreach (var ending in new[] { "en", "e", "ende", "end", "er", "ere" })
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            foreach (var root in DutchSpelling.Closed(word[..^ending.Length]))
                yield return root;
        }

        foreach (var ending in new[] { "s", "t", "de", "den", "te", "ten", "d", "st", "ste" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length];
        }

        if (word.StartsWith("ge", StringComparison.Ordinal) && word[^1] is 't' or 'd')
        {
            yield return word[2..];
            yield return word[2..^1];
        }
    }

    private static string Undoubled(string root) => root.Length > 2 && root[^1] == root[^2] ? root[..^1] : root;
}
