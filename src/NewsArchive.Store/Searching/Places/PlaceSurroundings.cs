using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Places;

/// <summary>What lies above, below and near a place.</summary>
/// <param name="counts">How many articles name each place, by its number.</param>
internal sealed class PlaceSurroundings(Gazetteer gazetteer, ArchiveColumns columns, int[] counts)
{
    private const int MostBelow = 200;
    private const int MostNear = 8;
    private const double FarthestKilometres = 300;

    private readonly PlaceDirectory _directory = new(columns);

    /// <summary>The places that it lies in, the country first.</summary>
    public IReadOnlyList<PlaceCount> Above(Place place) =>
        [.. gazetteer.AncestorsOf(place).Reverse().Select(above => PlaceDirectory.Of(above, _directory.CountOf(above, counts)))];

    /// <summary>The places in it that articles name, the most frequent first.</summary>
    public (IReadOnlyList<PlaceCount> Places, int Total) Below(Place place)
    {
        var number = columns.Places.Find(place.Id);
        if (number == 0)
            return ([], 0);
        var below = _directory.Named(counts).Where(entry => IsBelow(entry.Number, number)).Select(entry => entry.Place).ToList();
        return ([.. below.OrderByDescending(entry => entry.Count).Take(MostBelow)], below.Count);
    }

    /// <summary>Points nearby that articles name, the nearest first; a country or an area across countries has none.</summary>
    public IReadOnlyList<NearPlace> Near(Place place)
    {
        if (!IsPoint(place.Kind) || place is not { Latitude: { } latitude, Longitude: { } longitude })
            return [];
        var near =
            from entry in _directory.Named(counts)
            where IsPoint(entry.Place.Kind) && entry.Place.Path != place.Path && entry.Place.Latitude is not null
            let kilometres = Gazetteer.Distance(latitude, longitude, entry.Place.Latitude!.Value, entry.Place.Longitude!.Value)
            where kilometres <= FarthestKilometres
            orderby kilometres, entry.Number
            select new NearPlace(entry.Place, kilometres);
        return [.. near.Take(MostNear)];
    }

    private static bool IsPoint(PlaceKind kind) => kind is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Site or PlaceKind.Area;

    private bool IsBelow(int number, int above)
    {
        for (var parent = columns.Places.ParentOf(number); parent > 0; parent = columns.Places.ParentOf(parent))
        {
            if (parent == above)
                return true;
        }

        return false;
    }
}
