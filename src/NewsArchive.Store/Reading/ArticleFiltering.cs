using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Narrows articles to a filter.</summary>
internal static class ArticleFiltering
{
    public static IQueryable<Article> FilteredArticles(this Snapshot archive, ArchiveFilter filter)
    {
        var articles = WithTitle(archive, archive.Articles, filter.Query);
        articles = WithinPeriod(archive, articles, filter);
        if (filter.Collections.ToArray() is { Length: > 0 } collections)
            articles = articles.Where(a => archive.Collections.Any(c => c.Id == a.CollectionId && collections.Contains(c.Slug)));
        articles = WithFigures(archive, articles, filter);
        if (filter.Findings.ToArray() is { Length: > 0 } codes)
            articles = articles.Where(a => archive.Findings.Where(f => codes.Contains(f.Code)).Select(f => f.ArticleId).Contains(a.Id));
        return filter.HasPhoto is { } hasPhoto ? articles.Where(a => a.HasPhoto == hasPhoto) : articles;
    }

    // All the words.
    private static IQueryable<Article> WithTitle(Snapshot archive, IQueryable<Article> articles, string? query)
    {
        if (TitlePatterns.Of(query).ToList() is not { Count: > 0 } patterns)
            return articles;
        var found = patterns.Aggregate(
            archive.Articles.AsQueryable(),
            (left, pattern) => left.Where(a => EF.Functions.Like(a.Title, pattern, TitlePatterns.Escape)));
        var ids = found.Select(a => a.Id);
        return articles.Where(a => ids.Contains(a.Id));
    }

    private static IQueryable<Article> WithFigures(Snapshot archive, IQueryable<Article> articles, ArchiveFilter filter)
    {
        if (filter.Agencies.ToArray() is { Length: > 0 } agencies)
        {
            articles = articles.Where(a =>
                archive.Figures.Where(f => agencies.Contains(f.AgencySlug!)).Select(f => f.ArticleId).Contains(a.Id));
        }

        if (filter.Photographers.ToArray() is { Length: > 0 } photographers)
        {
            articles = articles.Where(a =>
                archive.Figures.Where(f => photographers.Contains(f.PhotographerSlug!)).Select(f => f.ArticleId).Contains(a.Id));
        }

        return articles;
    }

    // The order finds them; the days themselves decide where those beyond its ends share a place.
    private static IQueryable<Article> PublishedWithin(IQueryable<Article> articles, DateOnly first, DateOnly last)
    {
        var (start, end) = (ArticleOrder.FirstOf(first), ArticleOrder.EndOf(last));
        return articles.Where(a => a.OrderKey >= start && a.OrderKey < end && a.Published >= first && a.Published <= last);
    }

    private static IQueryable<Article> WithinPeriod(Snapshot archive, IQueryable<Article> articles, ArchiveFilter filter)
    {
        if (filter.From is null && filter.Until is null)
            return articles;
        var (first, last) = (filter.From?.First ?? DateOnly.MinValue, filter.Until?.Last ?? DateOnly.MaxValue);
        return filter.Axis switch
        {
            DateAxis.Taken => articles.Where(a => archive.Figures
                .Where(f => archive.Photos.Any(p => p.Id == f.PhotoId && p.Taken >= first && p.Taken <= last))
                .Select(f => f.ArticleId)
                .Contains(a.Id)),
            DateAxis.Imported => articles.Where(a => a.ImportedOn >= first && a.ImportedOn <= last),
            _ => PublishedWithin(articles, first, last),
        };
    }
}
