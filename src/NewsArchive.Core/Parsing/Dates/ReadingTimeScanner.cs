namespace NewsArchive.Core.Parsing.Dates;

/// <summary>Recognises a reading time: <c>Leestijd: 2 minuten</c>, <c>3 min. leestijd</c>, <c>4 minuten lezen</c>.</summary>
internal static class ReadingTimeScanner
{
    /// <summary>The number of minutes at a place where a number stands; its part is the number alone.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="isAnnounced">Whether "Leestijd" stands before it, or a date stands in the same line.</param>
    public static DateToken? Match(Passage text, int start, bool isAnnounced)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var unit = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var unitEnd = UnitEnd(text, unit);
        if (end == start || unitEnd < 0)
            return null;
        var after = unitEnd;
        while (after < text.Length && after < unitEnd + 2 && text[after] is '.' or ' ')
            after++;
        if (!isAnnounced && !text.AtAnyCase(after, "leestijd") && !text.AtAnyCase(after, "lezen") && !text.AtAnyCase(after, "leesti"))
            return null;
        var minutes = end - start <= 9 ? DateScanner.Number(text, start, end) : -1;
        return new DateToken(DateTokenKind.Minutes, new Part(start, end), minutes);
    }

    /// <summary>The end of the word for minutes at a place, or -1.</summary>
    public static int UnitEnd(Passage text, int start)
    {
        var end = DateScanner.LettersEnd(text, start);
        var unit = text.Slice(new Part(start, end));
        foreach (var name in (ReadOnlySpan<string>)["minuten", "minuut", "min", "mins", "m", "minutes", "minute"])
        {
            if (unit.Equals(name, StringComparison.OrdinalIgnoreCase))
                return end;
        }

        return -1;
    }
}
