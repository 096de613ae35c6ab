namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Names that no gazetteer has, such as villages and districts, told by the noun beside them: "het dorp Mo So", "the Birere district". A
/// name alone behind a preposition is not enough.
/// </summary>
internal static class UnlistedNames
{
    private const int MostWords = 3;

    private const int ShortestName = 3;

    private const WordClass NoName = WordClass.Function | WordClass.FirstName | WordClass.Title | WordClass.BodyHead | WordClass.Demonym | WordClass.Calendar
        | WordClass.ClubHead | WordClass.PlaceNoun | WordClass.Publication | WordClass.Compass;

    /// <summary>The name that starts at a word; false when nothing says that it is a place.</summary>
    public static bool TryRead(ReadOnlySpan<TextWord> words, int at, out NameSpan span)
    {
        span = default;
        if (!words[at].IsUpper || words[at].Is(NoName) || words[at].StartsSentence || words[at].Follows(Gap.Hyphen))
            return false;
        var last = at;
        while (last + 1 < words.Length && last - at < MostWords - 1 && IsMore(words, last + 1))
            last++;
        if (words[last].Follows(Gap.Hyphen) && !words[last].IsUpper)
            return false;
        var length = words[last].End - words[at].Start;
        if (length < ShortestName || words[last].IsShouted || Continues(words, last + 1) || !(HasNounBefore(words, at) || HasNounBehind(words, at, last)))
            return false;
        var end = words[last].IsGenitive ? words[last].End - 2 : words[last].End;
        span = new NameSpan(at, last, NameFolding.HashOf(""), words[at].Start, end);
        return true;
    }

    private static bool IsMore(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Before is Gap.Space or Gap.Hyphen && (words[at].IsUpper || words[at].Before == Gap.Hyphen && words[at].Length <= 2)
            && !words[at].Is(WordClass.Calendar | WordClass.Function);

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
}
