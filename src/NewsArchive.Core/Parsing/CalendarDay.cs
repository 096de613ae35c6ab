namespace NewsArchive.Core.Parsing;

/// <summary>Days that can be: in the calendar, and in the years in which news photographs were sent.</summary>
internal static class CalendarDay
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    /// <summary>The day, or null when the calendar has no such day or its year is outside 1900 to 2100. Never rolled over.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && IsReal(year, month, day) ? new DateOnly(year, month, day) : null;

    /// <summary>Whether the calendar has such a day, in any year from 1 to 9999.</summary>
    public static bool IsReal(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
