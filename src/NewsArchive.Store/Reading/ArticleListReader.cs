using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Reading;

/// <summary>The list of articles.</summary>
public sealed class ArticleListReader
{
    private readonly ArchiveSearch _search;

    internal ArticleListReader(ArchiveSearch search) => _search = search;

    /// <summary>A page of the articles that a filter leaves, and what it can be narrowed to: each facet counted with all other filters.</summary>
    public async Task<ArticleList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var (result, hits) = _search.FindArticles(moment, filter, cancellationToken);
        var cards = await moment.ReadCardsAsync(result.Ids, hits, cancellationToken);
        return new ArticleList(
            new PageOf<ArticleCard>(cards, result.Counts.Total, Math.Max(1, filter.Page), ArchiveFilter.PageSize),
            ListFacets.Of(result, filter, moment.Columns, isAboutPhotos: false),
            ListTimeline.Of(result.Counts.Periods, filter),
            hits?.Reading);
    }

    /// <summary>The first items of the list, whatever its page, a few at a time.</summary>
    /// <param name="most">How many at most; 0 or more.</param>
    public IAsyncEnumerable<IReadOnlyList<ArticleCard>> ReadFirstAsync(ArchiveFilter filter, int most, CancellationToken cancellationToken) => WholeList.ReadAsync(
        _search,
        moment => _search.FindArticles(moment, filter with { Page = 1 }, cancellationToken, most),
        (moment, ids, hits) => moment.ReadCardsAsync(ids, hits, cancellationToken),
        cancellationToken);
}
