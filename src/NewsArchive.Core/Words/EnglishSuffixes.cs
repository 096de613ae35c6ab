namespace NewsArchive.Core.Words;

/// <summary>The steps of English stemming that take off derivation: 2, 3 and 4.</summary>
internal static class EnglishSuffixes
{
    private static readonly (string Suffix, string Shorter)[] Double =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Shorter)[] Single =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Bare =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    internal static void Shorten(EnglishWord word)
    {
        Replace(word, Double);
        Replace(word, Single);
        if (EnglishEndings.Longest(word, Bare) is { } suffix && word.EndsInRegion(suffix, word.Region2)
            && (suffix != "ion" || (word.Length > 3 && word[word.Length - 4] is 's' or 't')))
            word.Replace(suffix.Length, "");
    }

    private static void Replace(EnglishWord word, (string Suffix, string Shorter)[] table)
    {
        foreach (var (suffix, shorter) in table)
        {
            if (!word.Ends(suffix))
                continue;
            if (word.EndsInRegion(suffix, word.Region1) && Allows(word, suffix))
                word.Replace(suffix.Length, shorter);
            return;
        }
    }

    private static bool Allows(EnglishWord word, string suffix) => suffix switch
    {
        "ogi" => word.Length > 3 && word[word.Length - 4] == 'l',
        "li" => word.Length > 2 && word[word.Length - 3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
        "ative" => word.EndsInRegion(suffix, word.Region2),
        _ => true,
    };
}
