using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Makes the timeline of a list of what was counted.</summary>
internal static class ListTimeline
{
    // More bars than this cannot be told apart: then only years with something have one, the latest of them.
    private const int MostYears = 200;

    public static Timeline Of(PeriodCounts counts, ArchiveFilter filter)
    {
        if (counts.Years.All() is not { Count: > 0 } years)
            return new Timeline(TimelineUnit.Year, [], counts.Undated);
        if (filter is { From: { } from, Until: { } until } && from.First.Year == until.Last.Year && from.First <= until.Last)
        {
            return PeriodCounts.PeriodMonth(filter) is { } month
                ? new Timeline(TimelineUnit.Day, DaysOf(month, counts, filter), counts.Undated)
                : new Timeline(TimelineUnit.Month, MonthsOf(from.First.Year, counts, filter), counts.Undated);
        }

        var (first, last) = (years[0].Number, years[^1].Number);
        var numbers = last - first < MostYears
            ? Enumerable.Range(first, last - first + 1)
            : years.TakeLast(MostYears).Select(year => year.Number);
        return new Timeline(TimelineUnit.Year, [.. numbers.Select(year => Bar(ListFacets.YearName(year), counts.Years[year], filter))], counts.Undated);
    }

    private static List<TimelineBar> MonthsOf(int year, PeriodCounts counts, ArchiveFilter filter) =>
    [
        .. Enumerable.Range(year * Days.MonthsPerYear, Days.MonthsPerYear)
            .Select(month => Bar(ListFacets.MonthName(month), counts.Months[month], filter)),
    ];

    private static List<TimelineBar> DaysOf(int month, PeriodCounts counts, ArchiveFilter filter)
    {
        var first = new DateOnly(month / Days.MonthsPerYear, month % Days.MonthsPerYear + 1, 1);
        return
        [
            .. Enumerable.Range(Days.Of(first), DateTime.DaysInMonth(first.Year, first.Month))
                .Select(day => Bar(ListFacets.DayName(day), counts.Days[day], filter)),
        ];
    }

    // A bar of which the period covers a part is chosen too.
    private static TimelineBar Bar(string name, int count, ArchiveFilter filter)
    {
        var period = DatePeriod.Find(name)!;
        var hasPeriod = filter.From is not null || filter.Until is not null;
        var isChosen = hasPeriod && (filter.From is null || period.Last >= filter.From.First) && (filter.Until is null || period.First <= filter.Until.Last);
        return new TimelineBar(period, count, isChosen);
    }
}
