namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Names that no gazetteer has, such as villages and districts, told by the noun beside them: "het dorp Mo So", "the Birere district". Where
/// a text is about a foreign country, an unknown name behind "in" or "uit" is enough.
/// </summary>
internal static class UnlistedNames
{
    private const int MostWords = 3;

    private const int ShortestName = 3;

    private const WordClass NoName = WordClass.Function | WordClass.FirstName | WordClass.Title | WordClass.BodyHead | WordClass.Demonym | WordClass.Calendar
        | WordClass.ClubHead | WordClass.PlaceNoun | WordClass.Publication | WordClass.Compass;

    /// <summary>The name that starts at a word, and whether a noun or only a preposition says so.</summary>
    /// <param name="words">The passage.</param>
    /// <param name="at">The word.</param>
    /// <param name="span">The name; empty when it cannot be one.</param>
    /// <returns>None when nothing says that it is a place.</returns>
    public static Sign Read(ReadOnlySpan<TextWord> words, int at, out NameSpan span)
    {
        span = default;
        if (!words[at].IsUpper || words[at].Is(NoName) || words[at].StartsSentence || words[at].Follows(Gap.Hyphen))
            return Sign.None;
        var last = at;
        while (last + 1 < words.Length && last - at < MostWords - 1 && IsMore(words, last + 1))
            last++;
        if (words[last].Follows(Gap.Hyphen) && !words[last].IsUpper)
            return Sign.None;
        var length = words[last].End - words[at].Start;
        var sign = HasNounBefore(words, at) || HasNounBehind(words, at, last) ? Sign.Unlisted
            : HasPreposition(words, at) && length > ShortestName ? Sign.UnlistedAbroad : Sign.None;
        if (length < ShortestName || words[last].IsShouted || Continues(words, last + 1) || (sign == Sign.None && words[at].Class != WordClass.None))
            return Sign.None;
        var end = words[last].IsGenitive ? words[last].End - 2 : words[last].End;
        span = new NameSpan(at, last, NameFolding.HashOf(""), words[at].Start, end);
        return sign;
    }

    /// <summary>Turkmenen, Berbers: a plural, that stands in a list as a place does.</summary>
    public static bool IsPeople(string text, NameSpan span) =>
        text.AsSpan(span.Start, span.End - span.Start) is var name
            && (name.EndsWith("en", StringComparison.Ordinal) || name.EndsWith("ers", StringComparison.Ordinal) || name.EndsWith("ërs", StringComparison.Ordinal));

    private static bool IsMore(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Before is Gap.Space or Gap.Hyphen && (words[at].IsUpper || IsArticle(words, at) || (words[at].Before == Gap.Hyphen && words[at].Length <= 2))
            && !words[at].Is(WordClass.Calendar | WordClass.Function);

    // Ain al-Arab.
    private static bool IsArticle(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Is(WordClass.ArabicArticle) && at + 1 < words.Length && words[at + 1].Before == Gap.Hyphen && words[at + 1].IsUpper;

    private static bool Continues(ReadOnlySpan<TextWord> words, int behind) =>
        behind < words.Length && (words[behind].Before == Gap.Hyphen || (words[behind].Before == Gap.Space && words[behind].IsUpper));

    private static bool HasNounBefore(ReadOnlySpan<TextWord> words, int at)
    {
        if (at == 0 || words[at].Before != Gap.Space)
            return false;
        var noun = words[at - 1];
        if (noun.Is(WordClass.WeakPreposition) && at > 1 && noun.Before == Gap.Space && noun.Length == 2)
            noun = words[at - 2];
        return noun.Is(WordClass.SettlementNoun) && !noun.IsUpper;
    }

    private static bool HasNounBehind(ReadOnlySpan<TextWord> words, int at, int last) =>
        at > 0 && last + 1 < words.Length && words[last + 1].Before == Gap.Space && words[last + 1].Is(WordClass.PlaceNounAfter) && !words[last + 1].IsUpper
            && words[at].Before == Gap.Space && !words[at - 1].IsUpper;

    // In, uit, bij before a word that the lists do not know; persons and bodies are joined by van, door, met.
    private static bool HasPreposition(ReadOnlySpan<TextWord> words, int at) =>
        at > 0 && words[at].Before == Gap.Space && words[at - 1].Is(WordClass.CertainPreposition | WordClass.PlacePreposition) && words[at].Class == WordClass.None;
}
