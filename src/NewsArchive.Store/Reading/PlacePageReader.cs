using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store.Reading;

/// <summary>The page of one place.</summary>
public sealed class PlacePageReader
{
    private const int LongestPath = 300;
    private const int MostArticles = 8;
    private const int MostPhotos = 8;
    private const int MostNearest = 8;

    private readonly ArchiveSearch _search;
    private readonly ArchiveGazetteer _places;
    private readonly WholeArchive _archive;

    internal PlacePageReader(ArchiveSearch search, ArchiveGazetteer places, WholeArchive archive) =>
        (_search, _places, _archive) = (search, places, archive);

    /// <summary>The place at a path under <c>/plaatsen</c>, without slashes around it.</summary>
    public async Task<PlaceLookup> FindAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length is 0 or > LongestPath)
            return new PlaceLookup.NotFound([]);
        if (_places.Gazetteer.FindByPath(path) is { } place)
            return new PlaceLookup.Found(await ReadAsync(place, cancellationToken));
        return PathSpelling.Find(_places.Gazetteer, path) is { } other
            ? new PlaceLookup.Moved(other.Path)
            : new PlaceLookup.NotFound([.. PathSpelling.Nearest(_places.Gazetteer, path, MostNearest).Select(nearest => PlaceDirectory.Of(nearest, 0))]);
    }

    private async Task<PlaceRecord> ReadAsync(Place place, CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var columns = moment.Columns;
        var filter = new ArchiveFilter { Places = [place.Path] };
        var counts = _search.FindArticles(moment, filter, cancellationToken).Result.Counts;
        var number = columns.Places.Find(place.Id);
        var naming = PlaceNaming.Of(columns, number, MostArticles);
        var photos = PhotosOfPlace.Of(columns, number, MostPhotos);
        var around = new PlaceSurroundings(_places.Gazetteer, columns, _archive.CountsOf(columns).Counts);
        var (below, belowTotal) = around.Below(place);
        return new PlaceRecord(
            PlaceDirectory.Of(place, counts.Total),
            around.Above(place),
            naming.About,
            below,
            belowTotal,
            around.Near(place),
            [.. _places.Gazetteer.SpellingsOf(place).Where(spelling => spelling != place.Name)],
            ListTimeline.Of(counts.Periods, filter),
            await moment.ReadCardsAsync(naming.NewestAbout, null, cancellationToken),
            await moment.ReadCardsAsync(naming.NewestNaming, null, cancellationToken),
            [.. (await moment.ReadPhotoCardsAsync(photos.Newest, null, cancellationToken)).Select(PhotoOf)],
            photos.Count)
        {
            From = place.From,
            Until = place.Until,
        };
    }

    private static PhotoThere PhotoOf(PhotoCard card)
    {
        var dutch = card.Caption?.Text is { Length: > 0 } text ? text : null;
        var caption = dutch ?? card.Agency?.Description ?? card.Agency?.Text ?? "";
        return new PhotoThere(card.Id, caption, dutch is null, card.Agency?.DateCreated, card.Findings);
    }
}
