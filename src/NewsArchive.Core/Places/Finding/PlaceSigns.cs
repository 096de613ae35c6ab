namespace NewsArchive.Core.Places.Finding;

/// <summary>What the words around a name say for its being a place.</summary>
internal static class PlaceSigns
{
    private const int DatelineWords = 10;

    /// <summary>All signs but those of persons and other names.</summary>
    public static Sign Of(ReadOnlySpan<TextWord> words, NameSpan span, bool shoutedPassage)
    {
        var signs = Itself(words, span, shoutedPassage) | Before(words, span) | Behind(words, span);
        if (IsDateline(words, span))
            signs |= Sign.Dateline;
        if (IsResult(words, span))
            signs |= Sign.Result;
        return signs;
    }

    private static Sign Itself(ReadOnlySpan<TextWord> words, NameSpan span, bool shoutedPassage)
    {
        var (ordinary, shouted) = (true, false);
        for (var i = span.First; i <= span.Last; i++)
        {
            ordinary &= words[i].Is(WordClass.Ordinary | WordClass.Function | WordClass.SurnameParticle | WordClass.PlaceNoun);
            shouted |= words[i].IsShouted;
        }

        // Two ordinary words with a capital are a name already, unless a sentence gave the first one: De Wijk.
        var signs = ordinary && (span.First == span.Last || (words[span.First].StartsSentence && words[span.First].Is(WordClass.Function)))
            ? Sign.Ordinary : Sign.None;
        signs |= shoutedPassage ? Sign.ShoutedPassage : shouted ? Sign.Shouted : Sign.None;
        if (words[span.First].StartsSentence)
            signs |= Sign.StartsSentence;
        if (span.First == span.Last)
            signs |= (words[span.First].Is(WordClass.PersonTown) ? Sign.PersonTown : Sign.None) | (words[span.First].Is(WordClass.FirstName) ? Sign.FirstName : Sign.None);
        if (words[span.First].Is(WordClass.Compass) && span.Last > span.First)
            signs |= Sign.Compass;
        if (span.First == 0 && (span.Last == words.Length - 1 || words[span.Last + 1].Follows(Gap.Colon)))
            signs |= Sign.Alone;
        return signs;
    }

    private static Sign Before(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        var at = span.First - 1;
        if (at < 0 || words[span.First].Before != Gap.Space)
            return Sign.None;
        var word = words[at];
        if (word.Is(WordClass.WaterNoun) || (word.Is(WordClass.SurnameParticle) && at > 0 && words[at].Before == Gap.Space && words[at - 1].Is(WordClass.WaterNoun)))
            return Sign.Water;
        if (word.Is(WordClass.PlaceNoun) || IsNounOf(words, at))
            return Sign.NounBefore | Preposition(word) | (word.Is(WordClass.RegionNoun) ? Sign.Region : Sign.None);
        if (Preposition(word) is var preposition and not Sign.None)
            return preposition;
        return word.StartsSentence && word.IsUpper && !word.Is(WordClass.Function | WordClass.Demonym | WordClass.Calendar) ? Sign.UnknownBefore : Sign.None;
    }

    // The city of X, het festival van X.
    private static bool IsNounOf(ReadOnlySpan<TextWord> words, int at) =>
        at > 0 && words[at].Is(WordClass.WeakPreposition) && words[at].Length is 2 or 3 && words[at].Before == Gap.Space
            && (words[at - 1].Is(WordClass.EventNoun) || (words[at - 1].Is(WordClass.PlaceNoun) && !words[at - 1].IsUpper));

    private static Sign Preposition(TextWord word)
    {
        if (word.Is(WordClass.CertainPreposition))
            return Sign.CertainPreposition;
        if (word.Is(WordClass.PlacePreposition))
            return Sign.PlacePreposition;
        return word.Is(WordClass.WeakPreposition) ? Sign.WeakPreposition : Sign.None;
    }

    private static Sign Behind(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        var at = span.Last + 1;
        if (at >= words.Length || words[at].Before != Gap.Space)
            return Sign.None;
        if (!words[at].Is(WordClass.PlaceNounAfter))
            return Sign.None;
        return words[at].Is(WordClass.RegionNoun) ? Sign.NounAfter | Sign.Region : Sign.NounAfter;
    }

    // At the start, and within a few words a dash, or brackets with an agency and a dash.
    private static bool IsDateline(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        if (span.Last >= DatelineWords)
            return false;
        for (var i = 1; i <= span.First; i++)
        {
            if (!words[i].Follows(Gap.Slash | Gap.Comma) && !words[i].IsUpper)
                return false;
        }

        var isShouted = words[span.First].IsShouted;
        for (var i = span.Last + 1; i < Math.Min(words.Length, span.Last + DatelineWords); i++)
        {
            if (words[i].Before == (Gap.Dash | Gap.Space) || words[i].Follows(Gap.Dash))
                return isShouted || words[i].Follows(Gap.Close) || !words[i].IsNumber;
            if (!words[i].Follows(Gap.Slash | Gap.Comma | Gap.Open | Gap.Hyphen) && !words[i].IsUpper)
                return false;
        }

        return false;
    }

    // "Harelbeke - Westerlo 0-3": a dash beside it, and a score behind the pair.
    private static bool IsResult(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        for (var i = span.Last + 1; i + 1 < words.Length && i <= span.Last + 5; i++)
        {
            if (words[i].IsNumber && words[i + 1].IsNumber && words[i + 1].Before == Gap.Hyphen && words[i].Length <= 2 && words[i + 1].Length <= 2)
                return i > span.Last + 1 ? words[span.Last + 1].Follows(Gap.Dash) : words[i].Before == Gap.Space;
            if (words[i].Follows(Gap.Stop | Gap.Comma) || (!words[i].IsUpper && !words[i].IsNumber))
                return false;
        }

        return false;
    }
}
