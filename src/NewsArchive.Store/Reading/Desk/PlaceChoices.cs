using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Which places a name could mean.</summary>
public sealed class PlaceChoices(ArchiveGazetteer gazetteer)
{
    private const int MostChoices = 50;

    /// <summary>Those that bear exactly the name first, then those whose name begins so; the likeliest first.</summary>
    /// <param name="name">Any spelling, or the beginning of one.</param>
    /// <param name="limit">How many at most; never more than 50.</param>
    public Task<IReadOnlyList<DeskPlaceChoice>> FindAsync(string name, int limit, CancellationToken cancellationToken) =>
        Task.Run(() => Find(gazetteer.Gazetteer, name, Math.Clamp(limit, 0, MostChoices)), cancellationToken);

    private static IReadOnlyList<DeskPlaceChoice> Find(Gazetteer places, string name, int limit) =>
    [
        .. places.FindByName(name)
            .Concat(places.Complete(name, limit))
            .DistinctBy(place => place.Id)
            .Take(limit)
            .Select(place => new DeskPlaceChoice(
                place.Id, place.Name, string.Join(", ", places.AncestorsOf(place).Select(above => above.Name)))),
    ];
}
