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
        var facets = new ArchiveFacets
        {
            Years = years,
            Months = months,
            Collections = await archive.ReadCollectionsAsync(filter with { Collections = [] }, cancellationToken),
            Agencies = Facets.Agencies(await archive.CountArticlesByAgencyAsync(filter with { Agencies = [] }, cancellationToken)),
            Findings = Facets.Findings(await archive.CountArticlesByFindingAsync(filter with { Findings = [] }, cancellationToken)),
        };
        return new ArticleList(page, facets, new Timeline(TimelineUnit.Year, [], 0), null, IsEstimate: false);
    }
}
