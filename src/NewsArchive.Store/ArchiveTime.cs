namespace NewsArchive.Store;

/// <summary>The archive's own moments: kept in UTC, counted in days of Europe/Amsterdam.</summary>
public static class ArchiveTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in Europe/Amsterdam.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Amsterdam));

    /// <summary>When the day begins in Europe/Amsterdam, in UTC; a day at the edge of the calendar begins there.</summary>
    public static DateTime StartOf(DateOnly day) => day.DayNumber <= 1
        ? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)
        : TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Amsterdam);
}
