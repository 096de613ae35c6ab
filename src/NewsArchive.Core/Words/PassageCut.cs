namespace NewsArchive.Core.Words;

/// <summary>Cuts a passage out of a text, at words and if possible at a sentence.</summary>
internal static class PassageCut
{
    // So many closing signs and spaces at most stand between the end of a sentence and the next one.
    private const int MostBetween = 8;

    /// <summary>A passage that holds the piece from start to end, or as much of it as fits.</summary>
    internal static WordSpan? Around(ReadOnlySpan<char> text, int start, int end, int length)
    {
        var room = length - (end - start);
        if (room <= 0)
            return From(text, start, start, length);
        // What is left over goes before the piece for a third, unless the text ends soon.
        var before = Math.Max(room / 3, Math.Min(room, end + room - text.Length));
        var earliest = Math.Max(0, start - before);
        return From(text, earliest == 0 ? 0 : Start(text, earliest, start), end, length);
    }

    /// <summary>The beginning of a text; null when nothing in it is visible.</summary>
    internal static WordSpan? Beginning(ReadOnlySpan<char> text, int length) => From(text, 0, 0, length);

    // From the start, and in any case up to the needed end if that fits.
    private static WordSpan? From(ReadOnlySpan<char> text, int start, int needed, int length)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start == text.Length)
            return null;
        var end = End(text, start, needed, Math.Min(text.Length, start + length));
        while (char.IsWhiteSpace(text[end - 1]))
            end--;
        return new WordSpan(start, end - start);
    }

    // The first sentence or line that starts in between, else the first word.
    private static int Start(ReadOnlySpan<char> text, int earliest, int latest)
    {
        var word = -1;
        for (var i = earliest; i <= latest; i++)
        {
            if (i == latest || char.IsWhiteSpace(text[i]) || !char.IsWhiteSpace(text[i - 1]))
                continue;
            if (word < 0)
                word = i;
            if (IsSentenceStart(text, i))
                return i;
        }

        return word < 0 ? latest : word;
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> text, int i)
    {
        for (var back = i - 1; back >= i - MostBetween; back--)
        {
            if (back < 0 || text[back] is '\n' or '.' or '!' or '?')
                return true;
            if (!char.IsWhiteSpace(text[back]) && text[back] is not ('"' or '”' or '’' or ')'))
                return false;
        }

        return false;
    }

    // A cut that halves no word if that can be had, and never a surrogate pair.
    private static int End(ReadOnlySpan<char> text, int start, int needed, int limit)
    {
        if (limit == text.Length || !char.IsLetterOrDigit(text[limit - 1]) || !char.IsLetterOrDigit(text[limit]))
            return WholeCharacters(text, start, limit);
        var space = text[start..limit].LastIndexOfAny(' ', '\n', '\t');
        return space > 0 && start + space >= needed ? start + space : WholeCharacters(text, start, limit);
    }

    private static int WholeCharacters(ReadOnlySpan<char> text, int start, int end) =>
        end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? Math.Max(start + 1, end - 1) : end;
}
