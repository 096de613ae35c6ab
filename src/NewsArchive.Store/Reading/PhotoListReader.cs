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
            hits?.Reading,
            IsEstimate: false);
    }
}
