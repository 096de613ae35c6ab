namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Tells a town in the name of something else: a body (Universiteit van Amsterdam, AFC Aleppo), an event (Ronde van Vlaanderen), a street
/// (Rue de Damas), a building, a newspaper (Washington Post), a compound (Azov-bataljon).
/// </summary>
internal static class OtherNameSigns
{
    private const WordClass Heads =
        WordClass.BodyHead | WordClass.ClubHead | WordClass.StreetHead | WordClass.FacilityHead | WordClass.ClubTail | WordClass.Publication;

    private const WordClass Tails = WordClass.BodyHead | WordClass.ClubTail | WordClass.StreetTail;

    private const int LongestAcronym = 6;

    private const int MostSmallWords = 4;

    /// <summary>Whether the name is part of another, in a passage that has its capitals where they belong.</summary>
    /// <param name="words">The passage.</param>
    /// <param name="span">The name.</param>
    /// <param name="isWellKnown">Whether it is a place that every reader knows.</param>
    public static bool Has(ReadOnlySpan<TextWord> words, NameSpan span, bool isWellKnown) =>
        IsCompound(words, span) || HasHead(words, span) || HasHeadOf(words, span) || HasTail(words, span, isWellKnown) || IsChannel(words, span);

    /// <summary>Whether a street's or building's head stands before it, or its tail behind it, whatever the capitals.</summary>
    public static bool IsStreetOrBuilding(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        var before = span.First - 1;
        if (before >= 0 && words[span.First].Before == Gap.Space && words[before].Is(WordClass.FacilityHead | WordClass.StreetHead))
            return true;
        var behind = span.Last + 1;
        return behind < words.Length && words[behind].Before == Gap.Space && words[behind].Is(WordClass.StreetTail) && !words[behind].Is(WordClass.StreetHead);
    }

    /// <summary>Azov-bataljon, Gent-Wevelgem: a hyphen that is no compass word's.</summary>
    public static bool IsCompound(ReadOnlySpan<TextWord> words, NameSpan span) =>
        words[span.First].Before == Gap.Hyphen || (span.Last + 1 < words.Length && words[span.Last + 1].Before == Gap.Hyphen);

    // Real Madrid, VRT Brussel, Slag Gent: a capital before it that no sentence gave.
    private static bool HasHead(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        if (span.First == 0 || words[span.First].Before != Gap.Space)
            return false;
        var word = words[span.First - 1];
        if (!word.IsUpper || word.Is(WordClass.Calendar | WordClass.Demonym))
            return false;
        if (word.IsShouted && word.Length <= LongestAcronym && !word.Is(WordClass.Function | WordClass.CertainPreposition))
            return true;
        if (word.Is(Heads) && !word.Is(WordClass.Function))
            return true;
        return !word.StartsSentence && !word.Is(WordClass.PlaceNoun | WordClass.Function | WordClass.WaterNoun | WordClass.Title);
    }

    /// <summary>Universiteit van Amsterdam, Slag bij Waterloo, Islamitische Staat in Irak, Rue de Damas.</summary>
    public static bool HasHeadOf(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        var at = span.First - 1;
        if (at < 1 || words[span.First].Before != Gap.Space || words[at].IsUpper)
            return false;
        while (at > 1 && span.First - at < MostSmallWords && words[at].Before == Gap.Space && words[at].Length <= 3 && !words[at].IsUpper && words[at - 1].Length <= 3 && !words[at - 1].IsUpper)
            at--;
        var head = words[at - 1];
        if (words[at].Before != Gap.Space || !head.IsUpper || words[at].Length > 4)
            return false;
        if (!words[at].Is(WordClass.WeakPreposition | WordClass.SurnameParticle | WordClass.CertainPreposition | WordClass.PlacePreposition))
            return false;
        if (words[at].Is(WordClass.CertainPreposition))
            return head.Is(WordClass.BodyHead) && IsState(words, at - 1);
        return head.Is(WordClass.BodyHead | WordClass.StreetHead | WordClass.ClubHead | WordClass.FacilityHead | WordClass.StreetTail);
    }

    // "Staat in Irak" is a body behind another capital (Islamitische Staat), a bank in Brussel is a bank.
    private static bool IsState(ReadOnlySpan<TextWord> words, int head) =>
        head > 0 && words[head].Before == Gap.Space && words[head - 1].IsUpper && words[head].Length == 5;

    // Washington Post, Manchester United, Parijs Hilton, the first word of Bab al-Hawa.
    private static bool HasTail(ReadOnlySpan<TextWord> words, NameSpan span, bool isWellKnown)
    {
        var behind = span.Last + 1;
        if (behind >= words.Length || words[behind].Before != Gap.Space || words[behind - 1].IsGenitive)
            return false;
        var word = words[behind];
        if (word.Is(WordClass.ArabicArticle) && !word.IsUpper && behind + 1 < words.Length && words[behind + 1].Before == Gap.Hyphen)
            return true;
        if (!word.IsUpper || word.Is(WordClass.Calendar | WordClass.PlaceNoun | WordClass.PlaceNounAfter))
            return false;
        if (word.Is(Tails))
            return true;
        if (word.Is(WordClass.Demonym | WordClass.Title | WordClass.Function))
            return false;
        return !(isWellKnown && word.Is(WordClass.FirstName) && span.First > 0 && words[span.First].Before == Gap.Space && words[span.First - 1].Is(WordClass.CertainPreposition));
    }

    // Nederland 3, of television.
    private static bool IsChannel(ReadOnlySpan<TextWord> words, NameSpan span) =>
        span.Last + 1 < words.Length && !(span.Last + 2 < words.Length && words[span.Last + 2].Before == Gap.Hyphen)
            && words[span.Last + 1].IsNumber && words[span.Last + 1].Length == 1 && words[span.Last + 1].Before == Gap.Space
            && (span.First == 0 || words[span.First].StartsSentence || words[span.First - 1].Is(WordClass.WeakPreposition | WordClass.CertainPreposition));
}
