namespace NewsArchive.Core.Articles;

/// <summary>
/// One number for an article's place in time: day, then time, then the article's number; undated articles stand before all others. No two
/// articles share a place, so that the one before and the one after are each one look into an index.
/// </summary>
public static class ArticleOrder
{
    /// <summary>The first place of a dated article.</summary>
    public const long FirstDated = 1L << DayShift;

    // 17 bits of days (1800 to 2158), 17 of seconds, 29 of numbers.
    private const int TimeShift = 29;
    private const int DayShift = 46;
    private const int LastDayPart = (1 << 17) - 2;
    private static readonly int DayBefore = new DateOnly(1800, 1, 1).DayNumber - 1;

    /// <summary>The place of an article.</summary>
    /// <param name="published">Publication day, or null; days outside 1800 to 2158 share the first or last place of those.</param>
    /// <param name="time">Publication time, or null; articles without one stand before the others of their day.</param>
    /// <param name="id">Its number, at most 536,870,911.</param>
    public static long Of(DateOnly? published, TimeOnly? time, long id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id, (1L << TimeShift) - 1);
        if (published is not { } day)
            return id;
        var seconds = time is { } moment ? 1 + (long)(moment.Ticks / TimeSpan.TicksPerSecond) : 0;
        return FirstOf(day) + (seconds << TimeShift) + id;
    }

    /// <summary>The first place of a day; every article of that day stands here or later.</summary>
    public static long FirstOf(DateOnly day) => DayPart(day) << DayShift;

    /// <summary>The place behind a day; every article of that day stands earlier.</summary>
    public static long EndOf(DateOnly day) => (DayPart(day) + 1) << DayShift;

    private static long DayPart(DateOnly day) => Math.Clamp(day.DayNumber - DayBefore, 1, LastDayPart);
}
