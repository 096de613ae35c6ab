using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>
/// The articles before and after one in the order of time: day, time, number; undated ones stand before all others. Seven short looks into
/// the index instead of one condition with "or", which no index serves.
/// </summary>
internal static class ArticleNeighbours
{
    public static async Task<(ArticleLink? Previous, ArticleLink? Next)> ReadNeighboursAsync(
        this NewsContext context,
        ArticleHead head,
        CancellationToken cancellationToken)
    {
        var sameDay = context.Articles.Where(a => a.Published == head.Published);
        var sameTime = sameDay.Where(a => a.PublishedTime == head.PublishedTime);
        var found = await Last(sameTime.Where(a => a.Id < head.Id), rank: -1)
            .Concat(Last(EarlierThatDay(sameDay, head), rank: -2))
            .Concat(Last(EarlierDays(context.Articles, head), rank: -3))
            .Concat(Last(context.Articles.Where(a => a.Published == null && head.Published != null), rank: -4))
            .Concat(First(sameTime.Where(a => a.Id > head.Id), rank: 1))
            .Concat(First(LaterThatDay(sameDay, head), rank: 2))
            .Concat(First(LaterDays(context.Articles, head), rank: 3))
            .ToListAsync(cancellationToken);
        return (found.Where(row => row.Rank < 0).MaxBy(row => row.Rank)?.Link, found.Where(row => row.Rank > 0).MinBy(row => row.Rank)?.Link);
    }

    private static IQueryable<Article> EarlierThatDay(IQueryable<Article> day, ArticleHead head) => head.PublishedTime is null
        ? day.Where(a => false)
        : day.Where(a => a.PublishedTime == null || a.PublishedTime < head.PublishedTime);

    private static IQueryable<Article> LaterThatDay(IQueryable<Article> day, ArticleHead head) => head.PublishedTime is null
        ? day.Where(a => a.PublishedTime != null)
        : day.Where(a => a.PublishedTime > head.PublishedTime);

    private static IQueryable<Article> EarlierDays(IQueryable<Article> articles, ArticleHead head) => head.Published is null
        ? articles.Where(a => false)
        : articles.Where(a => a.Published < head.Published);

    private static IQueryable<Article> LaterDays(IQueryable<Article> articles, ArticleHead head) => head.Published is null
        ? articles.Where(a => a.Published != null)
        : articles.Where(a => a.Published > head.Published);

    private static IQueryable<Neighbour> First(IQueryable<Article> articles, int rank) => articles
        .OrderBy(a => a.Published).ThenBy(a => a.PublishedTime).ThenBy(a => a.Id)
        .Take(1)
        .Select(a => new Neighbour { Rank = rank, Path = a.Path, Title = a.ListTitle ?? a.Title!, Published = a.Published });

    private static IQueryable<Neighbour> Last(IQueryable<Article> articles, int rank) => articles
        .OrderByDescending(a => a.Published).ThenByDescending(a => a.PublishedTime).ThenByDescending(a => a.Id)
        .Take(1)
        .Select(a => new Neighbour { Rank = rank, Path = a.Path, Title = a.ListTitle ?? a.Title!, Published = a.Published });

    private sealed class Neighbour
    {
        public required int Rank { get; init; }
        public required string Path { get; init; }
        public required string Title { get; init; }
        public required DateOnly? Published { get; init; }

        public ArticleLink Link => new(Path, Title, Published);
    }
}
