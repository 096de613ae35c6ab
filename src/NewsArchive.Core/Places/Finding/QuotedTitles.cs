namespace NewsArchive.Core.Places.Finding;

/// <summary>Tells the title of a book, film or song: a few words in quotation marks, the first with a capital, that begin no sentence.</summary>
internal static class QuotedTitles
{
    private const int MostWords = 8;

    /// <summary>Whether the name stands in such a title.</summary>
    public static bool Holds(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        var first = span.First;
        while (first > 0 && !words[first].Follows(Gap.Quote))
        {
            if (words[first].Follows(Gap.Stop) || span.Last - first >= MostWords)
                return false;
            first--;
        }

        if (first == 0 || words[first].Follows(Gap.Stop | Gap.Colon | Gap.Comma | Gap.Dash) || !words[first].IsUpper || words[first - 1].IsGenitive)
            return false;
        var last = span.Last;
        while (last + 1 < words.Length && !words[last + 1].Follows(Gap.Quote | Gap.Stop) && last - first < MostWords)
            last++;
        return last + 1 < words.Length && last > first && last - first < MostWords && words[last + 1].Follows(Gap.Quote)
            && !words[last + 1].Follows(Gap.Stop | Gap.Comma);
    }
}
