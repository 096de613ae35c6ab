using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Narrows articles to a filter.</summary>
internal static class ArticleFiltering
{
    public static IQueryable<Article> FilteredArticles(this NewsContext context, ArchiveFilter filter)
    {
        var articles = WithTitle(context, context.Articles, filter.Query);
        articles = WithinPeriod(context, articles, filter);
        if (filter.Collections.ToArray() is { Length: > 0 } collections)
            articles = articles.Where(a => context.Collections.Any(c => c.Id == a.CollectionId && collections.Contains(c.Slug)));
        articles = WithFigures(context, articles, filter);
        if (filter.Findings.ToArray() is { Length: > 0 } codes)
            articles = articles.Where(a => context.Findings.Where(f => codes.Contains(f.Code)).Select(f => f.ArticleId).Contains(a.Id));
        return filter.HasPhoto is { } hasPhoto ? articles.Where(a => a.HasPhoto == hasPhoto) : articles;
    }

    // All the words, whatever their case and accents. As a query of its own it reads the index of titles and not whole articles.
    private static IQueryable<Article> WithTitle(NewsContext context, IQueryable<Article> articles, string? query)
    {
        if (TitlePatterns.Of(query).ToList() is not { Count: > 0 } patterns)
            return articles;
        var found = patterns.Aggregate(
            context.Articles.AsQueryable(),
            (left, pattern) => left.Where(a => EF.Functions.Like(a.FoldedTitle, pattern, TitlePatterns.Escape)));
        var ids = found.Select(a => a.Id);
        return articles.Where(a => ids.Contains(a.Id));
    }

    private static IQueryable<Article> WithFigures(NewsContext context, IQueryable<Article> articles, ArchiveFilter filter)
    {
        if (filter.Agencies.ToArray() is { Length: > 0 } agencies)
        {
            articles = articles.Where(a =>
                context.Figures.Where(f => agencies.Contains(f.AgencySlug!)).Select(f => f.ArticleId).Contains(a.Id));
        }

        if (filter.Photographers.ToArray() is { Length: > 0 } photographers)
        {
            articles = articles.Where(a =>
                context.Figures.Where(f => photographers.Contains(f.PhotographerSlug!)).Select(f => f.ArticleId).Contains(a.Id));
        }

        return articles;
    }

    private static IQueryable<Article> WithinPeriod(NewsContext context, IQueryable<Article> articles, ArchiveFilter filter)
    {
        if (filter.From is null && filter.Until is null)
            return articles;
        var (first, last) = (filter.From?.First ?? DateOnly.MinValue, filter.Until?.Last ?? DateOnly.MaxValue);
        return filter.Axis switch
        {
            DateAxis.Taken => articles.Where(a => context.Figures
                .Where(f => context.Photos.Any(p => p.Id == f.PhotoId && p.Taken >= first && p.Taken <= last))
                .Select(f => f.ArticleId)
                .Contains(a.Id)),
            DateAxis.Imported => articles.Where(a => a.ImportedOn >= first && a.ImportedOn <= last),
            _ => articles.Where(a => a.Published >= first && a.Published <= last),
        };
    }
}
