using System.Globalization;

namespace NewsArchive.Web.Components.Findings;

/// <summary>How far two days lie apart, in the largest unit that a person would use.</summary>
public static class DateDistance
{
    private const int DaysBeforeWeeks = 14;
    private const int MonthsBeforeMonths = 2;
    private const int MonthsBeforeYears = 24;
    private const int MonthsThatAreAlmostAYear = 10;

    /// <summary>
    /// Says it in Dutch or English: "1 dag", "5 weken", "19 maanden", "2 jaar", "ruim 2 jaar", "bijna 3 jaar". Whole units only, so
    /// that the sentence never claims more than the dates do; the order of the days does not matter.
    /// </summary>
    public static string Text(DateOnly one, DateOnly other, CultureInfo culture)
    {
        var (first, last) = one <= other ? (one, other) : (other, one);
        var english = IsEnglish(culture);
        var days = last.DayNumber - first.DayNumber;
        if (days < DaysBeforeWeeks)
            return english ? Count(days, "day", "days") : Count(days, "dag", "dagen");
        var months = WholeMonths(first, last);
        if (months < MonthsBeforeMonths)
            return english ? Count(days / 7, "week", "weeks") : Count(days / 7, "week", "weken");
        if (months < MonthsBeforeYears)
            return english ? Count(months, "month", "months") : Count(months, "maand", "maanden");
        return Years(months, english);
    }

    internal static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";

    private static string Years(int months, bool english)
    {
        var years = months / 12;
        return (months % 12) switch
        {
            0 => english ? $"{years} years" : $"{years} jaar",
            >= MonthsThatAreAlmostAYear => english ? $"almost {years + 1} years" : $"bijna {years + 1} jaar",
            _ => english ? $"more than {years} years" : $"ruim {years} jaar",
        };
    }

    private static int WholeMonths(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return last.Day < DayInMonth(first, last) ? months - 1 : months;
    }

    /// <summary>On which day of the last month the first day comes round: the 31st comes round on the 30th, or on the 28th.</summary>
    private static int DayInMonth(DateOnly first, DateOnly last) =>
        Math.Min(first.Day, DateTime.DaysInMonth(last.Year, last.Month));

    private static string Count(int number, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : more)}");
}
