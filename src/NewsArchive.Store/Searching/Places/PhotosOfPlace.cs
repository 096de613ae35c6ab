using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Places;

/// <summary>The photos that were taken in a place or in one below it, by their captions.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Newest">The numbers of those taken last.</param>
internal sealed record PhotosOfPlace(int Count, IReadOnlyList<int> Newest)
{
    private const long SecondsOfDay = 100_000;

    /// <summary>Looks at every photo once.</summary>
    public static PhotosOfPlace Of(ArchiveColumns columns, int place, int most)
    {
        var newest = new NewestOf(most);
        foreach (var photo in columns.AllPhotos)
        {
            if (PlaceNumbers.FindIn(columns.Photos.Places[photo], place) is { } packed && PlaceNumbers.IsAbout(packed))
                newest.Add(photo, columns.Photos.Taken[photo] * SecondsOfDay + columns.Photos.TakenTime[photo]);
        }

        return new PhotosOfPlace(newest.Count, newest.Ids);
    }
}
