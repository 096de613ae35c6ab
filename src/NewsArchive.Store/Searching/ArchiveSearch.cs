using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Searching;

/// <summary>Searches and counts; what it has found it remembers until the archive changes.</summary>
internal sealed class ArchiveSearch(ArchiveMoments moments, ArchiveGazetteer gazetteer)
{
    private const long RoomForLookups = 64 << 20;
    private const long RoomForPlaces = 16 << 20;

    // Pages that nothing narrows: the newest ones are asked for again and again.
    private const int MostOpenLists = 32;

    private readonly SetCache<WordLookup> _lookups = new(RoomForLookups, lookup => sizeof(char) * (long)lookup.Words.Length);
    private readonly SetCache<PlaceQuestion> _places = new(RoomForPlaces, _ => 0);
    private readonly OpenLists _openLists = new(MostOpenLists);

    /// <summary>The archive as it is now.</summary>
    public Task<ArchiveMoment> TakeAsync(CancellationToken cancellationToken) => moments.TakeAsync(cancellationToken);

    /// <summary>The articles that a filter leaves, counted; and what its words have found, or null without words.</summary>
    public (ListResult Result, SearchHits? Hits) FindArticles(
        ArchiveMoment moment, ArchiveFilter filter, CancellationToken cancellationToken, int take = ArchiveFilter.PageSize)
    {
        var items = new ListedArticles(moment.Columns, filter.Axis);
        return Find(items, filter, Search(moment, filter.Query, isAboutPhotos: false, cancellationToken), take);
    }

    /// <summary>The photos that a filter leaves, counted; and what its words have found, or null without words.</summary>
    public (ListResult Result, SearchHits? Hits) FindPhotos(
        ArchiveMoment moment, ArchiveFilter filter, CancellationToken cancellationToken, int take = ArchiveFilter.PageSize)
    {
        var items = new ListedPhotos(moment.Columns, filter.Axis);
        return Find(items, filter, Search(moment, filter.Query, isAboutPhotos: true, cancellationToken), take);
    }

    /// <summary>What words find, or null when there are none.</summary>
    public SearchHits? Search(ArchiveMoment moment, string? query, bool isAboutPhotos, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query))
            return null;
        SearchScope scope = isAboutPhotos ? Photos(moment) : Articles(moment);
        return new WordSearch(scope, gazetteer.Gazetteer, moment.Columns.Places, cancellationToken).Find(query);
    }

    /// <summary>The articles as what can be found.</summary>
    public ArticleScope Articles(ArchiveMoment moment) => new(moment.Columns, Lookups(moment), new PlaceSets(moment.Columns, _places));

    private PhotoScope Photos(ArchiveMoment moment) => new(moment.Columns, Lookups(moment), new PlaceSets(moment.Columns, _places));

    private WordLookups Lookups(ArchiveMoment moment) => new(moment.Words, _lookups, moment.Columns.ChangeNumber);

    private (ListResult Result, SearchHits? Hits) Find(ListedItems items, ArchiveFilter filter, SearchHits? hits, int take)
    {
        if (filter.IsNarrowing() || take != ArchiveFilter.PageSize)
            return (ListPass.Run(items, filter, hits, gazetteer.Gazetteer, take), hits);
        return (_openLists.Find(items, filter, () => ListPass.Run(items, filter, null, gazetteer.Gazetteer)), null);
    }
}
