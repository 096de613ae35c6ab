using NewsArchive.Core.Articles;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Columns;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Reading;

/// <summary>The front page.</summary>
public sealed class FrontPageReader
{
    private const int MostNewest = 9;
    private const int MostOnThisDay = 6;
    private const int DaysAround = 3;

    // What lies closer than this is no anniversary.
    private const int ShortestPast = 60;

    private readonly ArchiveSearch _search;

    internal FrontPageReader(ArchiveSearch search) => _search = search;

    /// <summary>What the front page shows.</summary>
    /// <param name="today">The day that it is read.</param>
    public async Task<FrontPageRecord> ReadAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var columns = moment.Columns;
        var newest = Newest(columns, MostNewest, published => published != Days.None);
        var onThisDay = OnDays(columns, today, [today.DayNumber()]);
        var around = onThisDay.Count > 0 ? [] : OnDays(columns, today, DaysNear(today));
        return new FrontPageRecord(
            await moment.ReadCardsAsync(newest, null, cancellationToken),
            await moment.ReadCardsAsync(onThisDay, null, cancellationToken),
            await moment.ReadCardsAsync(around, null, cancellationToken),
            await ReadSizeAsync(moment, cancellationToken));
    }

    private static HashSet<int> DaysNear(DateOnly today) =>
        [.. Enumerable.Range(-DaysAround, (2 * DaysAround) + 1).Select(days => NearYear(today).AddDays(days).DayNumber())];

    // Keeps three days to go on both ends of the calendar.
    private static DateOnly NearYear(DateOnly day) => new(Math.Clamp(day.Year, 2, 9998), day.Month, day.Month == 2 ? Math.Min(day.Day, 28) : day.Day);

    private static List<int> OnDays(ArchiveColumns columns, DateOnly today, HashSet<int> days)
    {
        var before = Math.Max(0, today.DayNumber - ShortestPast);
        return Newest(columns, MostOnThisDay, published =>
            published != Days.None && published <= before && days.Contains(Days.DateOf(published).DayNumber()));
    }

    private static List<int> Newest(ArchiveColumns columns, int most, Func<int, bool> isWanted)
    {
        var top = new TopItems(skip: 0, most, columns.AllArticles.Count);
        foreach (var id in columns.AllArticles)
        {
            if (isWanted(columns.Articles.Published[id]))
                top.Add(new ListPlace(0, columns.Articles.OrderKey[id], id, id));
        }

        return top.Ids();
    }

    private static async Task<ArchiveSize> ReadSizeAsync(ArchiveMoment moment, CancellationToken cancellationToken)
    {
        var columns = moment.Columns;
        var (first, last) = (int.MaxValue, Days.None);
        foreach (var id in columns.AllArticles)
        {
            if (columns.Articles.Published[id] is var day and not Days.None)
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        return new ArchiveSize(
            columns.AllArticles.Count,
            columns.AllPhotos.Count,
            await moment.Context.CountCaptionsAsync(cancellationToken),
            columns.Collections.Count,
            last == Days.None ? null : Days.DateOf(first),
            last == Days.None ? null : Days.DateOf(last));
    }
}
