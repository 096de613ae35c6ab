namespace NewsArchive.Core.Parsing.Dates;

/// <summary>Recognises a time of day at a place in a line: <c>22:15</c>, <c>22.15 uur</c>, <c>22u15</c>, <c>9 uur</c>.</summary>
internal static class TimeScanner
{
    public static DateToken? Match(Passage text, int start)
    {
        var hourEnd = DateScanner.DigitsEnd(text, start);
        if (hourEnd - start is not (1 or 2) || hourEnd >= text.Length)
            return null;
        var hour = DateScanner.Number(text, start, hourEnd);
        if (text[hourEnd] is ':' or '.' or 'u' or 'h' && TwoDigitsEnd(text, hourEnd + 1) is var end and > 0)
            return new DateToken(DateTokenKind.Time, new Part(start, end), hour, DateScanner.Number(text, hourEnd + 1, end));
        var unit = text[hourEnd] == ' ' ? hourEnd + 1 : hourEnd;
        return text.AtAnyCase(unit, "uur") && text.EndsWord(unit + 3)
            ? new DateToken(DateTokenKind.Time, new Part(start, hourEnd), hour)
            : null;
    }

    // Seconds, when there are any, are no part of the time: it is told to the minute.
    private static int TwoDigitsEnd(Passage text, int start)
    {
        var end = DateScanner.DigitsEnd(text, start);
        return end - start == 2 ? end : -1;
    }
}
