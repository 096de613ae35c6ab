using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>
/// Cuts a page out of articles in date order, undated last. Newest first that is one walk backwards through the index; oldest first it is
/// the dated ones, then the undated ones.
/// </summary>
internal static class ArticlePaging
{
    public static async Task<PageOf<ArticleCard>> ReadPageAsync(
        this IQueryable<Article> articles,
        Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var total = await articles.CountAsync(cancellationToken);
        var number = Math.Max(1, filter.Page);
        var skip = (number - 1L) * ArchiveFilter.PageSize;
        var cards = skip >= total
            ? []
            : filter.Sort != SortOrder.Oldest
                ? await Newest(articles).Skip((int)skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(archive, cancellationToken)
                : await ReadOldestAsync(articles, archive, (int)skip, cancellationToken);
        return new PageOf<ArticleCard>(cards, total, number, ArchiveFilter.PageSize);
    }

    /// <summary>Newest first, undated last.</summary>
    public static IQueryable<Article> Newest(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.OrderKey);

    private static async Task<IReadOnlyList<ArticleCard>> ReadOldestAsync(
        IQueryable<Article> articles,
        Snapshot archive,
        int skip,
        CancellationToken cancellationToken)
    {
        var dated = articles.Where(a => a.OrderKey >= ArticleOrder.FirstDated);
        var cards = await Oldest(dated).Skip(skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(archive, cancellationToken);
        if (cards.Count == ArchiveFilter.PageSize)
            return cards;
        var skipUndated = Math.Max(0, skip - await dated.CountAsync(cancellationToken));
        var undated = Oldest(articles.Where(a => a.OrderKey < ArticleOrder.FirstDated)).Skip(skipUndated).Take(ArchiveFilter.PageSize - cards.Count);
        return [.. cards, .. await undated.ReadCardsAsync(archive, cancellationToken)];
    }

    private static IOrderedQueryable<Article> Oldest(IQueryable<Article> articles) =>
        articles.OrderBy(a => a.OrderKey);
}
