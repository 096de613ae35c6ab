using System.Globalization;
using NewsArchive.Web.Reader.Places.BaseMap;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>
/// The piece of the world that an address asks for by <c>uitsnede</c>: the name of a region, or degrees north, degrees east and zoom
/// (<c>35.2,38.4,5</c>).
/// </summary>
/// <param name="Name">As it stands in the address.</param>
public sealed record MapCut(string Name, MapView View)
{
    /// <summary>The parameter's name.</summary>
    public const string Parameter = "uitsnede";

    /// <summary>The whole world but for Antarctica, with the edge through the Bering Strait, where it cuts no land in two.</summary>
    public static readonly MapCut World = new("wereld", new MapView(25.8, 11, 0));

    /// <summary>What is reached by one link, from the whole to its parts.</summary>
    public static IReadOnlyList<MapCut> Regions { get; } =
    [
        World,
        new("europa", new MapView(52, 16, 3)),
        new("oekraine", new MapView(48.6, 32, 5)),
        new("balkan", new MapView(43.6, 19.5, 5)),
        new("midden-oosten", new MapView(31, 43, 3)),
        new("syrie-irak", new MapView(34.6, 40.5, 5)),
        new("israel-palestina", new MapView(31.8, 35, 7)),
        new("afrika", new MapView(4, 18, 2)),
        new("zuid-azie", new MapView(28, 72, 3)),
        new("oost-azie", new MapView(22, 112, 2)),
        new("noord-amerika", new MapView(44, -98, 2)),
        new("latijns-amerika", new MapView(-12, -70, 2)),
    ];

    // Beyond these a map would show nothing but the edge of the projection.
    private const double Northernmost = 80;
    private const double Southernmost = -75;

    /// <summary>Reads what an address says; null when it is no piece of the world.</summary>
    public static MapCut? Find(string text)
    {
        if (Regions.FirstOrDefault(region => region.Name == text) is { } known)
            return known;
        var parts = text.Split(',');
        return parts.Length == 3
            && Number(parts[0]) is { } latitude and >= -90 and <= 90
            && Number(parts[1]) is { } longitude and >= -180 and <= 180
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var zoom) && zoom <= MapView.Deepest
                ? Of(latitude, longitude, zoom)
                : null;
    }

    /// <summary>A piece of the world around a place, no more precise than its zoom can show.</summary>
    public static MapCut Of(double latitude, double longitude, int zoom)
    {
        var digits = zoom < 3 ? 0 : zoom < 6 ? 1 : 2;
        var north = Math.Round(Math.Clamp(latitude, Southernmost, Northernmost), digits);
        var east = Math.Round(MapView.Normal(longitude), digits);
        // Rounding may have made nought of what lay below it, which would be written with a sign.
        var name = string.Create(CultureInfo.InvariantCulture, $"{north + 0.0},{east + 0.0},{zoom}");
        return new MapCut(name, new MapView(north, east, zoom));
    }

    /// <summary>Nearer or farther, the same middle.</summary>
    public MapCut Zoomed(int by) => Of(View.Latitude, View.Longitude, Math.Clamp(View.Zoom + by, 0, MapView.Deepest));

    /// <summary>Moved by parts of its own width and height.</summary>
    public MapCut Moved(double right, double down)
    {
        var (latitude, longitude) = View.At(View.Width * (0.5 + right), View.Height * (0.5 + down));
        return Of(latitude, longitude, View.Zoom);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
