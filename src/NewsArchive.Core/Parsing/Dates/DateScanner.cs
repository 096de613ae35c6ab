namespace NewsArchive.Core.Parsing.Dates;

/// <summary>
/// Recognises a date at a place in a line. Numeric dates are day first unless year first (rule "Dates"); a two-digit
/// year is of this century up to 49.
/// </summary>
internal static class DateScanner
{
    public static DateToken? Match(Passage text, int start) =>
        Numeric(text, start) ?? DayMonthYear(text, start) ?? MonthDayYear(text, start);

    /// <summary>The end of the run of digits at a place, at most nine of them.</summary>
    public static int DigitsEnd(Passage text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 9 && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    public static int Number(Passage text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }

    private static DateToken? Numeric(Passage text, int start)
    {
        var firstEnd = DigitsEnd(text, start);
        if (firstEnd == start || firstEnd >= text.Length || text[firstEnd] is not ('-' or '/' or '.'))
            return null;
        var secondEnd = DigitsEnd(text, firstEnd + 1);
        if (secondEnd == firstEnd + 1 || secondEnd - firstEnd > 3 || secondEnd >= text.Length || text[secondEnd] != text[firstEnd])
            return null;
        var third = secondEnd + 1;
        if (third < text.Length && text[third] is '\'' or '’' or '‘')
            third++;
        var thirdEnd = DigitsEnd(text, third);
        var (a, b, c) = (Number(text, start, firstEnd), Number(text, firstEnd + 1, secondEnd), Number(text, third, thirdEnd));
        var part = new Part(start, thirdEnd);
        return (firstEnd - start, thirdEnd - third) switch
        {
            (4, 1 or 2) => new DateToken(DateTokenKind.Date, part, a, b, c),
            (1 or 2, 4) => new DateToken(DateTokenKind.Date, part, c, b, a),
            (1 or 2, 2) => new DateToken(DateTokenKind.Date, part, Century(c), b, a),
            _ => null,
        };
    }

    // 1 mei 2016, 01 mei ’16, 5 aug. 2014, 1e mei 2016, 5-aug-2014
    private static DateToken? DayMonthYear(Passage text, int start)
    {
        var dayEnd = DigitsEnd(text, start);
        if (dayEnd - start is not (1 or 2))
            return null;
        var at = Skip(text, SkipOrdinal(text, dayEnd), " .-/");
        var monthEnd = LettersEnd(text, at);
        var month = MonthNames.Month(text.Slice(new Part(at, monthEnd)));
        if (month == 0 || Year(text, Skip(text, monthEnd, " .,-/")) is not { } year)
            return null;
        return new DateToken(DateTokenKind.Date, new Part(start, year.End), year.Value, month, Number(text, start, dayEnd));
    }

    // May 3, 2016: a page that was set up in English.
    private static DateToken? MonthDayYear(Passage text, int start)
    {
        var monthEnd = LettersEnd(text, start);
        var month = MonthNames.Month(text.Slice(new Part(start, monthEnd)));
        var day = month == 0 ? start : Skip(text, monthEnd, " .");
        var dayEnd = DigitsEnd(text, day);
        if (month == 0 || dayEnd - day is not (1 or 2) || Year(text, Skip(text, dayEnd, " ,")) is not { } year)
            return null;
        return new DateToken(DateTokenKind.Date, new Part(start, year.End), year.Value, month, Number(text, day, dayEnd));
    }

    private static (int Value, int End)? Year(Passage text, int start)
    {
        var hasApostrophe = start < text.Length && text[start] is '\'' or '’' or '‘';
        var digits = hasApostrophe ? start + 1 : start;
        var end = DigitsEnd(text, digits);
        if (end - digits == 4)
            return (Number(text, digits, end), end);
        return hasApostrophe && end - digits == 2 ? (Century(Number(text, digits, end)), end) : null;
    }

    private static int Century(int year) => year < 50 ? 2000 + year : 1900 + year;

    private static int SkipOrdinal(Passage text, int at)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ste", "de", "e"])
        {
            if (text.AtAnyCase(at, ending) && text.EndsWord(at + ending.Length))
                return at + ending.Length;
        }

        return at;
    }

    private static int Skip(Passage text, int at, string characters)
    {
        var end = at;
        while (end < text.Length && end < at + 3 && characters.Contains(text[end]))
            end++;
        return end;
    }

    public static int LettersEnd(Passage text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 40 && char.IsLetter(text[end]))
            end++;
        return end;
    }
}
