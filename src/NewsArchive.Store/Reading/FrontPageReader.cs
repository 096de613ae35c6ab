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
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await context.Articles.Where(a => a.Published >= DateOnly.MinValue).Newest().Take(MostNewest).ReadCardsAsync(context, cancellationToken);
        var onThisDay = await ReadDaysAsync(context, today, [today.DayNumber()], cancellationToken);
        var around = onThisDay.Count > 0 ? [] : await ReadDaysAsync(context, today, DaysNear(today), cancellationToken);
        return new FrontPageRecord(newest, onThisDay, around, await ReadSizeAsync(context, cancellationToken));
    }

    private static int[] DaysNear(DateOnly today) =>
        [.. Enumerable.Range(-DaysAround, (2 * DaysAround) + 1).Select(days => NearYear(today).AddDays(days).DayNumber())];

    // Keeps three days to go on both ends of the calendar.
    private static DateOnly NearYear(DateOnly day) => new(Math.Clamp(day.Year, 2, 9998), day.Month, day.Month == 2 ? Math.Min(day.Day, 28) : day.Day);

    private static Task<IReadOnlyList<ArticleCard>> ReadDaysAsync(
        NewsContext context,
        DateOnly today,
        int[] days,
        CancellationToken cancellationToken)
    {
        var before = DateOnly.FromDayNumber(Math.Max(0, today.DayNumber - ShortestPast));
        return context.Articles
            .Where(a => a.PublishedDayOfYear != null && days.Contains(a.PublishedDayOfYear.Value) && a.Published < before)
            .Newest()
            .Take(MostOnThisDay)
            .ReadCardsAsync(context, cancellationToken);
    }

    private static async Task<ArchiveSize> ReadSizeAsync(NewsContext context, CancellationToken cancellationToken)
    {
        var unfinished =
            from figure in context.Figures.IgnoreQueryFilters()
            join mark in context.UnfinishedArticles on figure.ArticleId equals mark.ArticleId
            select figure.Id;
        var dates = context.Articles.Where(a => a.Published >= DateOnly.MinValue).Select(a => a.Published);
        return new ArchiveSize(
            await context.Articles.CountAsync(cancellationToken),
            await context.Photos.CountAsync(cancellationToken),
            await CountCaptionsAsync(context, unfinished, cancellationToken),
            await context.Collections.CountAsync(cancellationToken),
            await dates.OrderBy(date => date).FirstOrDefaultAsync(cancellationToken),
            await dates.OrderByDescending(date => date).FirstOrDefaultAsync(cancellationToken));
    }

    // All of them less the few that nobody may see yet: looking up the article of each would take seconds.
    private static async Task<int> CountCaptionsAsync(
        NewsContext context,
        IQueryable<long> unfinished,
        CancellationToken cancellationToken) =>
        await context.Captions.CountAsync(cancellationToken)
        + await context.AgencyCaptions.CountAsync(cancellationToken)
        - await context.Captions.CountAsync(c => unfinished.Contains(c.FigureId), cancellationToken)
        - await context.AgencyCaptions.CountAsync(c => unfinished.Contains(c.FigureId), cancellationToken);
}
