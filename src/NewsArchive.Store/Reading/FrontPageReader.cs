using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>The front page.</summary>
public sealed class FrontPageReader(IDbContextFactory<NewsContext> contexts)
{
    private const int MostNewest = 9;
    private const int MostOnThisDay = 6;
    private const int DaysAround = 3;

    // What lies closer than this is no anniversary.
    private const int ShortestPast = 60;

    /// <summary>What the front page shows.</summary>
    /// <param name="today">The day that it is read.</param>
    public async Task<FrontPageRecord> ReadAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var archive = await Snapshot.TakeAsync(contexts, cancellationToken);
        var newest = await archive.Articles.Where(a => a.OrderKey >= ArticleOrder.FirstDated).Newest().Take(MostNewest).ReadCardsAsync(archive, cancellationToken);
        var onThisDay = await ReadDaysAsync(archive, today, [today.DayNumber()], cancellationToken);
        var around = onThisDay.Count > 0 ? [] : await ReadDaysAsync(archive, today, DaysNear(today), cancellationToken);
        return new FrontPageRecord(newest, onThisDay, around, await ReadSizeAsync(archive, cancellationToken));
    }

    private static int[] DaysNear(DateOnly today) =>
        [.. Enumerable.Range(-DaysAround, (2 * DaysAround) + 1).Select(days => NearYear(today).AddDays(days).DayNumber())];

    // Keeps three days to go on both ends of the calendar.
    private static DateOnly NearYear(DateOnly day) => new(Math.Clamp(day.Year, 2, 9998), day.Month, day.Month == 2 ? Math.Min(day.Day, 28) : day.Day);

    private static Task<IReadOnlyList<ArticleCard>> ReadDaysAsync(
        Snapshot archive,
        DateOnly today,
        int[] days,
        CancellationToken cancellationToken)
    {
        var before = ArticleOrder.FirstOf(DateOnly.FromDayNumber(Math.Max(0, today.DayNumber - ShortestPast)));
        return archive.Articles
            .Where(a => a.PublishedDayOfYear != null && days.Contains(a.PublishedDayOfYear.Value) && a.OrderKey < before)
            .Newest()
            .Take(MostOnThisDay)
            .ReadCardsAsync(archive, cancellationToken);
    }

    private static async Task<ArchiveSize> ReadSizeAsync(Snapshot archive, CancellationToken cancellationToken)
    {
        var dated = archive.Articles.Where(a => a.OrderKey >= ArticleOrder.FirstDated);
        return new ArchiveSize(
            await archive.Articles.CountAsync(cancellationToken),
            await archive.Photos.CountAsync(cancellationToken),
            await archive.CountCaptionsAsync(cancellationToken),
            await archive.Collections.CountAsync(cancellationToken),
            await dated.OrderBy(a => a.OrderKey).Select(a => a.Published).FirstOrDefaultAsync(cancellationToken),
            await dated.OrderByDescending(a => a.OrderKey).Select(a => a.Published).FirstOrDefaultAsync(cancellationToken));
    }
}
