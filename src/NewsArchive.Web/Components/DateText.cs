using System.Globalization;

namespace NewsArchive.Web.Components;

/// <summary>Dates and numbers as the reader's language writes them.</summary>
public static class DateText
{
    /// <summary>1 mei 2016; 1 mei 2016, 22.15 uur; 1 May 2016, 22:15.</summary>
    public static string InFull(DateOnly date, TimeOnly? time = null)
    {
        var day = date.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
        if (time is not { } moment)
            return day;
        return IsDutch
            ? string.Create(CultureInfo.InvariantCulture, $"{day}, {moment:HH.mm} uur")
            : string.Create(CultureInfo.InvariantCulture, $"{day}, {moment:HH:mm}");
    }

    /// <summary>zondag 1 mei 2016.</summary>
    public static string InFullWithWeekday(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>mei 2016.</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>1 mei.</summary>
    public static string DayOfYear(DateOnly date) => date.ToString("d MMMM", CultureInfo.CurrentCulture);

    /// <summary>12.345 in Dutch, 12,345 in English.</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A day, month or year of a filter, as words.</summary>
    public static string Period(Store.Reading.DatePeriod period) => period.Name.Length switch
    {
        4 => period.Name,
        7 => Month(period.First),
        _ => InFull(period.First),
    };

    private static bool IsDutch => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "nl";
}
