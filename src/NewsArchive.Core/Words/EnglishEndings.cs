namespace NewsArchive.Core.Words;

/// <summary>The steps of English stemming that take off inflection: 1a, 1b, 1c and 5.</summary>
internal static class EnglishEndings
{
    internal static void TakeOffPlural(EnglishWord word)
    {
        if (word.Ends("sses"))
            word.Replace(2, "");
        else if (word.Ends("ied") || word.Ends("ies"))
            word.Replace(3, word.Length > 4 ? "i" : "ie");
        else if (word.Ends("s") && !word.Ends("us") && !word.Ends("ss") && word.HasVowelBefore(word.Length - 2))
            word.Replace(1, "");
    }

    internal static void TakeOffPast(EnglishWord word)
    {
        if (Longest(word, "eedly", "eed") is { } eed)
        {
            if (word.EndsInRegion(eed, word.Region1))
                word.Replace(eed.Length, "ee");
        }
        else if (Longest(word, "ingly", "edly", "ing", "ed") is { } suffix && word.HasVowelBefore(word.Length - suffix.Length))
        {
            word.Replace(suffix.Length, "");
            Mend(word);
        }
    }

    internal static void SoftenY(EnglishWord word)
    {
        if (word.Length > 2 && (word.Ends("y") || word.Ends("Y")) && !EnglishWord.IsVowel(word[word.Length - 2]))
            word.Replace(1, "i");
    }

    internal static void TakeOffLast(EnglishWord word)
    {
        if (word.EndsInRegion("e", word.Region2)
            || (word.EndsInRegion("e", word.Region1) && !word.EndsInShortSyllable(word.Length - 1))
            || (word.EndsInRegion("l", word.Region2) && word.Ends("ll")))
            word.Replace(1, "");
    }

    /// <summary>The first of the suffixes, given longest first, with which the word ends.</summary>
    internal static string? Longest(EnglishWord word, params ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Ends(suffix))
                return suffix;
        }

        return null;
    }

    // Gives back the e of hoping and takes off the second p of hopping.
    private static void Mend(EnglishWord word)
    {
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz"))
            word.Replace(0, "e");
        else if (Longest(word, "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt") is not null)
            word.Replace(1, "");
        else if (word.IsShort)
            word.Replace(0, "e");
    }
}
