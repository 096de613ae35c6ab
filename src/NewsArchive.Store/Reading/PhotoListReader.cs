using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Reading;

/// <summary>The list of photos.</summary>
public sealed class PhotoListReader
{
    private readonly ArchiveSearch _search;

    internal PhotoListReader(ArchiveSearch search) => _search = search;

    /// <summary>
    /// A page of the photos that a filter leaves, in the order of the chosen dates, and what it can be narrowed to. Words are looked for in
    /// captions; a collection and a day of publication are those of the articles that use them.
    /// </summary>
    public async Task<PhotoList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var (result, hits) = _search.FindPhotos(moment, filter, cancellationToken);
        var cards = await moment.ReadPhotoCardsAsync(result.Ids, hits, cancellationToken);
        return new PhotoList(
            new PageOf<PhotoCard>(cards, result.Counts.Total, Math.Max(1, filter.Page), ArchiveFilter.PageSize),
            ListFacets.Of(result, filter, moment.Columns, isAboutPhotos: true),
            ListTimeline.Of(result.Counts.Periods, filter),
            hits?.Reading);
    }

    /// <summary>The first items of the list, whatever its page, a few at a time.</summary>
    /// <param name="most">How many at most; 0 or more.</param>
    public IAsyncEnumerable<IReadOnlyList<PhotoCard>> ReadFirstAsync(ArchiveFilter filter, int most, CancellationToken cancellationToken) => WholeList.ReadAsync(
        _search,
        moment => _search.FindPhotos(moment, filter with { Page = 1 }, cancellationToken, most),
        (moment, ids, hits) => moment.ReadPhotoCardsAsync(ids, hits, cancellationToken),
        cancellationToken);
}
