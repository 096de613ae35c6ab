using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>The list of articles.</summary>
public sealed class ArticleListReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>A page of the articles that a filter leaves, and what it can be narrowed to: each facet counted with all other filters.</summary>
    public async Task<ArticleList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var page = await context.FilteredArticles(filter).ReadPageAsync(context, filter, cancellationToken);
        var (years, months) = await context.ReadArticlePeriodsAsync(filter, cancellationToken);
        return new ArticleList(
            page,
            years,
            months,
            await context.ReadCollectionsAsync(filter with { Collections = [] }, cancellationToken),
            Facets.Agencies(await context.CountArticlesByAgencyAsync(filter with { Agencies = [] }, cancellationToken)),
            Facets.Findings(await context.CountArticlesByFindingAsync(filter with { Findings = [] }, cancellationToken)));
    }
}
