using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters.Time;

/// <summary>A stretch of a timeline that one column stands for: one bar, or several years together.</summary>
/// <param name="From">Its first year, month or day.</param>
/// <param name="Until">Its last.</param>
/// <param name="IsChosen">Whether the list's period touches it.</param>
public sealed record TimelineSpan(DatePeriod From, DatePeriod Until, int Count, bool IsChosen)
{
    /// <summary>How many columns a timeline has at most.</summary>
    public const int Most = 130;

    // So that years together are five, a decade, a century.
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The columns of a timeline: its bars, and where there are too many, several together.</summary>
    public static IReadOnlyList<TimelineSpan> Of(Timeline timeline)
    {
        var bars = timeline.Bars;
        if (bars.Count <= Most)
            return [.. bars.Select(bar => new TimelineSpan(bar.Period, bar.Period, bar.Count, bar.IsChosen))];
        // One column fewer, because the first and the last may be cut off.
        var step = Array.Find(Steps, size => bars.Count / size < Most - 1);
        return [.. bars.GroupBy(bar => bar.Period.First.Year / step).Select(Together)];
    }

    private static TimelineSpan Together(IEnumerable<TimelineBar> bars)
    {
        var all = bars.ToList();
        return new TimelineSpan(all[0].Period, all[^1].Period, all.Sum(bar => bar.Count), all.Exists(bar => bar.IsChosen));
    }
}
