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
        var (first, last) = BestWindow(matches, length);
        var span = first < 0
            ? PassageCut.Beginning(text, length)
            : PassageCut.Around(text, matches[first].Span.Offset, matches[last].Span.End, length);
        if (span is not { } cut)
            return null;
        var inside = matches.Where(match => match.Span.Offset >= cut.Offset && match.Span.End <= cut.End).ToList();
        return new Passage(cut, TextMarks.Join(inside), inside.Select(match => match.Term).Distinct().Count());
    }

    // The first and last match of the best window; first is -1 when there are none.
    private static (int First, int Last) BestWindow(List<WordMatch> matches, int length)
    {
        var best = (First: -1, Last: -1, Terms: 0, Length: 0);
        var counts = new Dictionary<int, int>();
        var first = 0;
        for (var last = 0; last < matches.Count; last++)
        {
            counts[matches[last].Term] = counts.GetValueOrDefault(matches[last].Term) + 1;
            while (first < last && (Length(first, last) > length || counts[matches[first].Term] > 1))
                Leave(counts, matches[first++].Term);
            if (counts.Count > best.Terms || (counts.Count == best.Terms && Length(first, last) < best.Length))
                best = (first, last, counts.Count, Length(first, last));
        }

        return (best.First, best.Last);

        int Length(int from, int to) => matches[to].Span.End - matches[from].Span.Offset;
    }

    private static void Leave(Dictionary<int, int> counts, int term)
    {
        if (--counts[term] == 0)
            counts.Remove(term);
    }
}
