namespace NewsArchive.Core.Words;

/// <summary>Chooses the passage of a text that is shown with a search result.</summary>
public static class Passages
{
    /// <summary>
    /// The passage with the most different terms, where they stand nearest to each other, then the first. It begins at a sentence when one
    /// starts nearby and is cut at word borders. Costs one pass over the text.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="matcher">What is looked for.</param>
    /// <param name="length">At most this long, in UTF-16 units; 1 or more.</param>
    /// <returns>The beginning of the text when nothing was found; null for a text without a visible character.</returns>
    public static Passage? Best(ReadOnlySpan<char> text, WordMatcher matcher, int length)
    {
        var matches = matcher.Find(text);
        var span = BestWindow(matches, length) is { } window
            ? PassageCut.Around(text, window.Offset, window.End, length)
            : PassageCut.Beginning(text, length);
        if (span is not { } cut)
            return null;
        var inside = matches.Where(match => match.Span.Offset >= cut.Offset && match.Span.End <= cut.End).ToList();
        return new Passage(cut, TextMarks.Join(inside), inside.Select(match => match.Term).Distinct().Count());
    }

    // From the start of the best window's matches to their end; null when there are none.
    private static WordSpan? BestWindow(List<WordMatch> matches, int length)
    {
        var best = (Span: default(WordSpan), Terms: 0);
        var counts = new Dictionary<int, int>();
        var starts = new int[matches.Count];
        var first = 0;
        for (var last = 0; last < matches.Count; last++)
        {
            Enter(starts, first, last, matches[last].Span.Offset);
            counts[matches[last].Term] = counts.GetValueOrDefault(matches[last].Term) + 1;
            while (first < last && (matches[last].Span.End - starts[first] > length || counts[matches[first].Term] > 1))
                Leave(counts, matches[first++].Term);
            var span = new WordSpan(starts[first], matches[last].Span.End - starts[first]);
            if (counts.Count > best.Terms || (counts.Count == best.Terms && span.Length < best.Span.Length))
                best = (span, counts.Count);
        }

        return best.Terms > 0 ? best.Span : null;
    }

    // Keeps where the text of each match up to the last one starts: a phrase starts before the words inside it, and ends behind them.
    private static void Enter(int[] starts, int first, int last, int offset)
    {
        starts[last] = offset;
        for (var i = last - 1; i >= first && starts[i] > offset; i--)
            starts[i] = offset;
    }

    private static void Leave(Dictionary<int, int> counts, int term)
    {
        if (--counts[term] == 0)
            counts.Remove(term);
    }
}
