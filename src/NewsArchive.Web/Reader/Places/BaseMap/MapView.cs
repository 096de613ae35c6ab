namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>A piece of the world on a map of so many pixels.</summary>
/// <param name="Latitude">Of the middle.</param>
/// <param name="Longitude">Of the middle.</param>
/// <param name="Zoom">From 0, where a thousand pixels hold the whole equator, to <see cref="Deepest"/>; each zoom doubles the scale.</param>
public sealed record MapView(double Latitude, double Longitude, int Zoom)
{
    /// <summary>The nearest that a map can be looked at: Gaza fills a third of it.</summary>
    public const int Deepest = 8;

    /// <summary>Pixels of the equator at zoom 0.</summary>
    public const double World = 1000;

    private const double KilometresRound = 40_030;

    /// <summary>In pixels.</summary>
    public int Width { get; init; } = 1000;

    /// <summary>In pixels.</summary>
    public int Height { get; init; } = 520;

    /// <summary>Pixels of the whole equator.</summary>
    public double Scale => World * (1 << Zoom);

    private double Left => Mercator.X(Longitude) * Scale - Width / 2.0;

    private double Top => Mercator.Y(Latitude) * Scale - Height / 2.0;

    /// <summary>What is seen, in the plane of <see cref="Mercator"/>; it may reach beyond 0 and 1 in the width, where the world begins anew.</summary>
    public Box Seen => new(Left / Scale, Top / Scale, (Left + Width) / Scale, (Top + Height) / Scale);

    /// <summary>A point of the plane in pixels.</summary>
    public (double X, double Y) Place(double x, double y) => (x * Scale - Left, y * Scale - Top);

    /// <summary>A place on earth in pixels: the one of its copies around the world that is nearest to the middle.</summary>
    public (double X, double Y) Project(double latitude, double longitude)
    {
        var (x, y) = Place(Mercator.X(longitude), Mercator.Y(latitude));
        return (x - Math.Round((x - Width / 2.0) / Scale) * Scale, y);
    }

    /// <summary>The place on earth at a point of the map.</summary>
    public (double Latitude, double Longitude) At(double x, double y) =>
        (Mercator.Latitude((y + Top) / Scale), Normal(Mercator.Longitude((x + Left) / Scale)));

    /// <summary>How many kilometres a pixel is in the middle of the map.</summary>
    public double KilometresPerPixel => KilometresRound * Math.Cos(double.DegreesToRadians(Latitude)) / Scale;

    /// <summary>Between -180 and 180.</summary>
    public static double Normal(double longitude) => longitude - 360 * Math.Floor((longitude + 180) / 360);
}
