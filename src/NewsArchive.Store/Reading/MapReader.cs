using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store.Reading;

/// <summary>Counts places for a map.</summary>
public sealed class MapReader
{
    private readonly ArchiveSearch _search;
    private readonly ArchiveGazetteer _places;
    private readonly WholeArchive _archive;

    internal MapReader(ArchiveSearch search, ArchiveGazetteer places, WholeArchive archive) =>
        (_search, _places, _archive) = (search, places, archive);

    /// <summary>
    /// How many of the articles that a filter leaves name each place, and how many each group of places. A place that is chosen bounds the
    /// articles themselves, but not the places' numbers: as in every facet, each says how many there are once it is chosen instead.
    /// </summary>
    /// <param name="filter">Page and order count for nothing.</param>
    /// <param name="group">Makes groups of the places, each a list of their positions; a place in several is counted in the last.</param>
    public async Task<ArchiveMap> ReadAsync(
        ArchiveFilter filter,
        Func<IReadOnlyList<PlaceCount>, IReadOnlyList<IReadOnlyList<int>>> group,
        CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var columns = moment.Columns;
        var hits = _search.Search(moment, filter.Query, isAboutPhotos: false, cancellationToken);
        var listed = new ListedArticles(columns, filter.Axis);
        var articles = ListPass.Left(listed, filter, hits, _places.Gazetteer);
        var anywhere = filter with { Places = [] };
        var marked = filter.Places.IsEmpty ? articles : ListPass.Left(listed, anywhere, hits, _places.Gazetteer);
        var (counts, placeless) = anywhere.IsNarrowing() ? CountOf(columns, marked) : Whole(columns);
        var named = new PlaceDirectory(columns).Named(counts).OrderByDescending(entry => entry.Place.Count).ToList();
        IReadOnlyList<PlaceCount> places = [.. named.Select(entry => entry.Place)];
        var groups = group(places);
        var groupOf = new int[counts.Length];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var position in groups[i])
                groupOf[named[position].Number] = i + 1;
        }

        // An article with a chosen place has a place.
        var without = filter.Places.IsEmpty ? placeless : 0;
        return new ArchiveMap(articles.Count, without, places, PlaceCounting.CountGroups(columns, marked, groupOf, groups.Count), hits?.Reading);
    }

    private static (int[] Counts, int Placeless) CountOf(ArchiveColumns columns, DocumentSet articles) =>
        (PlaceCounting.Count(columns, articles, out var placeless), placeless);

    private (int[] Counts, int Placeless) Whole(ArchiveColumns columns) =>
        _archive.CountsOf(columns) is var whole ? (whole.Counts, whole.Placeless) : default;
}
