using NewsArchive.Core.Places;
using NewsArchive.Web.Reader.Places.BaseMap;
using NewsArchive.Web.Reader.Places.Map;

namespace NewsArchive.Web.Reader.Places.Page;

/// <summary>Which piece of the world the small map of a place shows.</summary>
internal static class PlaceMapView
{
    // Marks nearer to each other than this cannot be told apart.
    private const double LeastApart = 18;
    private const double Border = 1.15;

    /// <summary>A country whole, a point with so much around it that its country is recognised.</summary>
    /// <param name="country">The code of the country that is to be seen whole, or null.</param>
    public static MapView Of(PlaceKind kind, string? country, double latitude, double longitude, int width, int height)
    {
        var zoom = kind switch
        {
            PlaceKind.Neighbourhood => 8,
            PlaceKind.City or PlaceKind.Site => 6,
            PlaceKind.Area or PlaceKind.Region => 5,
            _ => 3,
        };
        var around = new MapView(latitude, longitude, zoom) { Width = width, Height = height };
        return country is not null && Mainland(country) is { } box ? Around(box, around) : around;
    }

    /// <summary>The marks that can be told apart, earlier ones before later ones.</summary>
    public static IReadOnlyList<MapMark> Apart(IReadOnlyList<MapMark> marks, MapView view)
    {
        var kept = new List<MapMark>();
        foreach (var mark in marks)
        {
            if (new Box(0, 0, view.Width, view.Height).Contains(mark.X, mark.Y) && !kept.Exists(other => IsNear(other, mark)))
                kept.Add(mark);
        }

        return kept;
    }

    private static bool IsNear(MapMark one, MapMark other) =>
        (one.X - other.X) * (one.X - other.X) + (one.Y - other.Y) * (one.Y - other.Y) < LeastApart * LeastApart;

    // The largest piece of land: islands across the ocean do not count.
    private static Box? Mainland(string country)
    {
        var rings = WorldMap.Shared.Rings.Where(ring => ring.Code == country).ToList();
        return rings.Count == 0 ? null : rings.MaxBy(ring => ring.Box.Width * ring.Box.Height)!.Box;
    }

    private static MapView Around(Box box, MapView view)
    {
        var fits = Math.Min(view.Width / (box.Width * Border), view.Height / (box.Height * Border)) / MapView.World;
        var zoom = Math.Clamp((int)Math.Floor(Math.Log2(fits)), 0, MapView.Deepest);
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return view with { Latitude = Mercator.Latitude(y), Longitude = MapView.Normal(Mercator.Longitude(x)), Zoom = zoom };
    }
}
