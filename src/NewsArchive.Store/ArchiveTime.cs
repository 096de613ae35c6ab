namespace NewsArchive.Store;

/// <summary>The archive's own moments: kept in UTC, counted in days of Europe/Amsterdam.</summary>
public static class ArchiveTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in Europe/Amsterdam.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Amsterdam));
}
