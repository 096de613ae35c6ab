using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Places.BaseMap;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Which piece of the world holds places.</summary>
public static class MapFit
{
    private const int Closest = 6;
    private const double Border = 60;

    // A place that is named in passing does not make the map show half the world.
    private const double MostOfAll = 0.8;

    /// <summary>
    /// The smallest piece that holds the places that the filter asks for, or else those that most of the articles name; the world when there
    /// is nothing to go by.
    /// </summary>
    public static MapCut Of(ArchiveFilter filter, IReadOnlyList<PlaceCount> places)
    {
        var placed = places.Where(place => place.Latitude is not null && place.Kind != PlaceKind.Continent).ToList();
        var points = placed.FindAll(place => place.Kind != PlaceKind.Country);
        if (filter.Places.Length > 0)
        {
            points = points.FindAll(place => filter.Places.Any(path => IsWithin(place.Path, path)));
            if (points.Count == 0)
                points = placed.FindAll(place => filter.Places.Contains(place.Path));
        }

        return points.Count == 0 ? MapCut.World : Around(Chief(points));
    }

    /// <summary>The smallest piece that holds some points.</summary>
    public static MapCut Around(IReadOnlyList<PlaceCount> points)
    {
        var (west, width) = Narrowest([.. points.Select(point => Mercator.X(point.Longitude!.Value)).Order()]);
        var rows = points.Select(point => Mercator.Y(point.Latitude!.Value)).ToList();
        var (top, height) = (rows.Min(), rows.Max() - rows.Min());
        var frame = MapCut.World.View;
        var zoom = Math.Min(ZoomFor(width, frame.Width), ZoomFor(height, frame.Height));
        return zoom <= 0
            ? MapCut.World
            : MapCut.Of(Mercator.Latitude(top + height / 2), Mercator.Longitude(west + width / 2), zoom);
    }

    private static bool IsWithin(string path, string above) =>
        path == above || path.StartsWith(above + "/", StringComparison.Ordinal);

    private static List<PlaceCount> Chief(List<PlaceCount> points)
    {
        var all = points.Sum(point => (double)point.Count);
        var taken = 0.0;
        return [.. points.OrderByDescending(point => point.Count).TakeWhile(point => (taken += point.Count) - point.Count < MostOfAll * all)];
    }

    private static int ZoomFor(double extent, double pixels) =>
        extent <= 0 ? Closest : Math.Clamp((int)Math.Floor(Math.Log2((pixels - 2 * Border) / (extent * MapView.World))), 0, Closest);

    // Around the world there is one gap that is widest; what lies between its ends the other way is the narrowest piece.
    private static (double West, double Width) Narrowest(double[] columns)
    {
        var (west, gap) = (columns[0], columns[0] + 1 - columns[^1]);
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i] - columns[i - 1] > gap)
                (west, gap) = (columns[i], columns[i] - columns[i - 1]);
        }

        return (west, 1 - gap);
    }
}
