using System.Globalization;

namespace NewsArchive.Store.Reading;

/// <summary>A day, a month or a year, as a filter names it (yyyy-MM-dd, yyyy-MM or yyyy).</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Name">As it stands in an address.</param>
public sealed record DatePeriod(DateOnly First, DateOnly Last, string Name)
{
    /// <summary>Reads a period; null when it is none, or lies outside the years 1 to 9999.</summary>
    public static DatePeriod? Find(string name)
    {
        if (DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new DatePeriod(day, day, name);
        if (DateOnly.TryParseExact(name, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new DatePeriod(month, LastOfMonth(month), name);
        return DateOnly.TryParseExact(name, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new DatePeriod(year, new DateOnly(year.Year, 12, 31), name)
            : null;
    }

    private static DateOnly LastOfMonth(DateOnly first) =>
        new(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
}
