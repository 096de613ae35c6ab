using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Narrows articles to a filter.</summary>
internal static class ArticleFiltering
{
    public static IQueryable<Article> FilteredArticles(this NewsContext context, ArchiveFilter filter)
    {
        var articles = context.Articles.WithTitle(filter.Query);
        articles = WithinPeriod(context, articles, filter);
        if (filter.Collections.ToArray() is { Length: > 0 } collections)
            articles = articles.Where(a => context.Collections.Any(c => c.Id == a.CollectionId && collections.Contains(c.Slug)));
        articles = WithFigures(context, articles, filter);
        if (filter.Findings.ToArray() is { Length: > 0 } codes)
            articles = articles.Where(a => context.Findings.Where(f => codes.Contains(f.Code)).Select(f => f.ArticleId).Contains(a.Id));
        return filter.HasPhoto is { } hasPhoto ? articles.Where(a => a.HasPhoto == hasPhoto) : articles;
    }

    /// <summary>Articles whose title has all the words, whatever their case and accents.</summary>
    public static IQueryable<Article> WithTitle(this IQueryable<Article> articles, string? query)
    {
        foreach (var pattern in TitlePatterns.Of(query))
            articles = articles.Where(a => EF.Functions.Like(a.FoldedTitle, pattern, TitlePatterns.Escape));
        return articles;
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
