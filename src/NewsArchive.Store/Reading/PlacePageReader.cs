using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store.Reading;

/// <summary>The page of one place.</summary>
public sealed class PlacePageReader
{
    private const int LongestPath = 300;
    private const int MostArticles = 8;
    private const int MostPhotos = 8;
    private const int MostNearest = 8;

    private readonly IDbContextFactory<NewsContext> _contexts;
    private readonly ArchiveMoments _moments;
    private readonly ArchiveGazetteer _places;
    private readonly WholeArchive _archive;

    internal PlacePageReader(IDbContextFactory<NewsContext> contexts, ArchiveMoments moments, ArchiveGazetteer places, WholeArchive archive) =>
        (_contexts, _moments, _places, _archive) = (contexts, moments, places, archive);

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
        await using var moment = await _moments.TakeAsync(cancellationToken);
        var columns = moment.Columns;
        var number = columns.Places.Find(place.Id);
        var naming = PlaceNaming.Of(columns, number, MostArticles);
        var photos = PhotosOfPlace.Of(columns, number, MostPhotos);
        var around = new PlaceSurroundings(_places.Gazetteer, columns, _archive.CountsOf(columns).Counts);
        var (below, belowTotal) = around.Below(place);
        await using var archive = await Snapshot.TakeAsync(_contexts, cancellationToken);
        return new PlaceRecord(
            PlaceDirectory.Of(place, naming.Naming),
            around.Above(place),
            naming.About,
            below,
            belowTotal,
            around.Near(place),
            [.. _places.Gazetteer.SpellingsOf(place).Where(spelling => spelling != place.Name)],
            Timelines.OfYears(naming.Years, naming.Undated),
            await ReadArticlesAsync(archive, naming.NewestAbout, cancellationToken),
            await ReadArticlesAsync(archive, naming.NewestNaming, cancellationToken),
            await ReadPhotosAsync(archive, photos.Newest, cancellationToken),
            photos.Count)
        {
            From = place.From,
            Until = place.Until,
        };
    }

    private static async Task<IReadOnlyList<ArticleCard>> ReadArticlesAsync(Snapshot archive, IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => (long)id).ToList();
        return await archive.Articles.Where(a => wanted.Contains(a.Id)).Newest().ReadCardsAsync(archive, cancellationToken);
    }

    private static async Task<IReadOnlyList<PhotoThere>> ReadPhotosAsync(Snapshot archive, IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => (long)id).ToList();
        var cards = await archive.Photos.Where(p => wanted.Contains(p.Id)).ReadCardsAsync(archive, cancellationToken);
        return
        [
            .. from card in cards
               orderby wanted.IndexOf(card.Id)
               let caption = card.Caption?.Text is { Length: > 0 } dutch ? dutch : null
               select new PhotoThere(
                   card.Id, caption ?? card.Agency?.Description ?? card.Agency?.Text ?? "", caption is null, card.Agency?.DateCreated, card.Findings),
        ];
    }
}
