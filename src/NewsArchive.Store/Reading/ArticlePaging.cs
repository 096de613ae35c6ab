using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>
/// Cuts a page out of articles in date order, undated last. Newest first that is one walk backwards through the index; oldest first it is
/// the dated ones, then the undated ones. "From the first day on" says "dated" in a way that an index serves.
/// </summary>
internal static class ArticlePaging
{
    public static async Task<PageOf<ArticleCard>> ReadPageAsync(
        this IQueryable<Article> articles,
        NewsContext context,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var total = await articles.CountAsync(cancellationToken);
        var number = Math.Max(1, filter.Page);
        var skip = (number - 1L) * ArchiveFilter.PageSize;
        var cards = skip >= total
            ? []
            : filter.Sort == SortOrder.Newest
                ? await Newest(articles).Skip((int)skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(context, cancellationToken)
                : await ReadOldestAsync(articles, context, (int)skip, cancellationToken);
        return new PageOf<ArticleCard>(cards, total, number, ArchiveFilter.PageSize);
    }

    /// <summary>Newest first, undated last.</summary>
    public static IQueryable<Article> Newest(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.Published).ThenByDescending(a => a.PublishedTime).ThenByDescending(a => a.Id);

    private static async Task<IReadOnlyList<ArticleCard>> ReadOldestAsync(
        IQueryable<Article> articles,
        NewsContext context,
        int skip,
        CancellationToken cancellationToken)
    {
        var dated = articles.Where(a => a.Published >= DateOnly.MinValue);
        var cards = await Oldest(dated).Skip(skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(context, cancellationToken);
        if (cards.Count == ArchiveFilter.PageSize)
            return cards;
        var skipUndated = Math.Max(0, skip - await dated.CountAsync(cancellationToken));
        var undated = Oldest(articles.Where(a => a.Published == null)).Skip(skipUndated).Take(ArchiveFilter.PageSize - cards.Count);
        return [.. cards, .. await undated.ReadCardsAsync(context, cancellationToken)];
    }

    private static IOrderedQueryable<Article> Oldest(IQueryable<Article> articles) =>
        articles.OrderBy(a => a.Published).ThenBy(a => a.PublishedTime).ThenBy(a => a.Id);
}
