using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>The list of articles.</summary>
public sealed class ArticleListReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>A page of the articles that a filter leaves, and what it can be narrowed to: each facet counted with all other filters.</summary>
    public async Task<ArticleList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        await using var archive = await Snapshot.TakeAsync(contexts, cancellationToken);
        var page = await archive.FilteredArticles(filter).ReadPageAsync(archive, filter, cancellationToken);
        var (years, months) = await archive.ReadArticlePeriodsAsync(filter, cancellationToken);
        return new ArticleList(
            page,
            years,
            months,
            await archive.ReadCollectionsAsync(filter with { Collections = [] }, cancellationToken),
            Facets.Agencies(await archive.CountArticlesByAgencyAsync(filter with { Agencies = [] }, cancellationToken)),
            Facets.Findings(await archive.CountArticlesByFindingAsync(filter with { Findings = [] }, cancellationToken)));
    }
}
