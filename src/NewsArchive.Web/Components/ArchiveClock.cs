namespace NewsArchive.Web.Components;

/// <summary>Which day it is where the archive is at home.</summary>
public sealed class ArchiveClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in Europe/Amsterdam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(ToLocal(time.GetUtcNow().UtcDateTime));

    /// <summary>A moment of the archive's own (import, correction), kept in UTC, as it is shown.</summary>
    public static DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);

    /// <summary>Such a moment in words.</summary>
    public static string InFull(DateTime utc) => DateText.InFull(DateOnly.FromDateTime(ToLocal(utc)), TimeOnly.FromDateTime(ToLocal(utc)));
}
