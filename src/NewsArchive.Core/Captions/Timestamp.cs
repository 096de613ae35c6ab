using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>The date and time with which an agency's caption begins: <c>2016-04-28 10:44:55</c>.</summary>
internal static class Timestamp
{
    /// <summary>
    /// How long the timestamp at the start of a text is, or 0. Its values may be impossible. The form without seconds counts
    /// only at the start of a line.
    /// </summary>
    public static int Length(ReadOnlySpan<char> text, bool isLineStart = false)
    {
        if (!HasDigits(text, 0, 4) || !Has(text, 4, '-') || !HasDigits(text, 5, 2) || !Has(text, 7, '-') || !HasDigits(text, 8, 2))
            return 0;
        var time = 10;
        while (time < text.Length && time < 14 && char.IsWhiteSpace(text[time]) && !SourceLines.IsLineEnd(text[time]))
            time++;
        if (time == 10 && Has(text, 10, 'T'))
            time = 11;
        if (time == 10 || !HasDigits(text, time, 2) || !Has(text, time + 2, ':') || !HasDigits(text, time + 3, 2))
            return 0;
        if (Has(text, time + 5, ':') && HasDigits(text, time + 6, 2) && !HasDigits(text, time + 8, 1))
            return time + 8;
        return isLineStart && !HasDigits(text, time + 5, 1) && !Has(text, time + 5, ':') ? time + 5 : 0;
    }

    /// <summary>The day and the time of a timestamp of that length, or null when they are in no calendar or on no clock.</summary>
    public static (DateOnly Date, TimeOnly Time)? Read(ReadOnlySpan<char> stamp)
    {
        var hasSeconds = stamp[^3] == ':' && stamp[^6] == ':';
        var time = stamp.Length - (hasSeconds ? 8 : 5);
        var (hour, minute) = (Number(stamp, time, 2), Number(stamp, time + 3, 2));
        var second = hasSeconds ? Number(stamp, time + 6, 2) : 0;
        if (CalendarDay.Of(Number(stamp, 0, 4), Number(stamp, 5, 2), Number(stamp, 8, 2)) is not { } date)
            return null;
        return hour < 24 && minute < 60 && second < 60 ? (date, new TimeOnly(hour, minute, second)) : null;
    }

    private static bool Has(ReadOnlySpan<char> text, int index, char c) => index < text.Length && text[index] == c;

    private static bool HasDigits(ReadOnlySpan<char> text, int index, int count) =>
        index + count <= text.Length && !text.Slice(index, count).ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> text, int index, int count)
    {
        var value = 0;
        foreach (var digit in text.Slice(index, count))
            value = (value * 10) + (digit - '0');
        return value;
    }
}
