using System.Globalization;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Tests.Search;

/// <summary>Timelines as a reader gives them.</summary>
internal static class SampleTimeline
{
    /// <summary>Years one after another; the count of each is its place, from 0.</summary>
    public static Timeline Years(int first, int count, int chosen = -1) => new(
        TimelineUnit.Year,
        [.. Enumerable.Range(0, count).Select(at => Bar((first + at).ToString("0000", CultureInfo.InvariantCulture), at, at == chosen))],
        0);

    public static Timeline Months(int year) => new(
        TimelineUnit.Month,
        [.. Enumerable.Range(1, 12).Select(month => Bar(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), month, false))],
        0);

    public static Timeline Days(int year, int month) => new(
        TimelineUnit.Day,
        [
            .. Enumerable.Range(1, DateTime.DaysInMonth(year, month))
                .Select(day => Bar(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), day, day == 3)),
        ],
        2);

    private static TimelineBar Bar(string name, int count, bool isChosen) => new(DatePeriod.Find(name)!, count, isChosen);
}
