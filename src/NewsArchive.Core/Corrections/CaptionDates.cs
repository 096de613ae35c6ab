using NewsArchive.Core.Parsing;
using NewsArchive.Core.Parsing.Dates;

namespace NewsArchive.Core.Corrections;

/// <summary>A day that a caption names.</summary>
/// <param name="Words">As it is written.</param>
/// <param name="Year">The year, or null when none is written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct CaptionDate(string Words, int? Year, int Month, int Day)
{
    public bool IsOn(DateOnly date) => date.Day == Day && date.Month == Month && (Year is null || date.Year == Year);
}

/// <summary>Finds the days that a Dutch caption names: <c>3 mei 2016</c>, <c>03-05-2016</c>, and <c>3 mei</c> without a year.</summary>
internal static class CaptionDates
{
    public static IReadOnlyList<CaptionDate> Find(string text)
    {
        var passage = Passage.Of(text, 0, text.Length, new StepCounter());
        var found = new List<CaptionDate>();
        for (var at = 0; at < passage.Length; at++)
        {
            if (!char.IsAsciiDigit(passage[at]) || !passage.StartsWord(at))
                continue;
            if (DateScanner.Match(passage, at) is { Day: { } day } token && passage.EndsWord(token.Part.End))
                found.Add(new CaptionDate(passage.Copy(token.Part), day.Year, day.Month, day.Day));
            else if (DayAndMonth(passage, at) is { } date)
                found.Add(date);
        }

        return found;
    }

    private static CaptionDate? DayAndMonth(Passage text, int at)
    {
        var dayEnd = DateScanner.DigitsEnd(text, at);
        if (dayEnd - at > 2 || !text.At(dayEnd, " "))
            return null;
        var monthEnd = DateScanner.LettersEnd(text, dayEnd + 1);
        var month = MonthNames.Month(text.Slice(new Part(dayEnd + 1, monthEnd)));
        var day = DateScanner.Number(text, at, dayEnd);
        return month > 0 && text.EndsWord(monthEnd) && CalendarDay.IsReal(2000, month, day)
            ? new CaptionDate(text.Copy(new Part(at, monthEnd)), null, month, day)
            : null;
    }
}
