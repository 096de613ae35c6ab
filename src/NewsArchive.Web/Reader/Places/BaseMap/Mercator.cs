namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>
/// Mercator's projection of the sphere onto a square of one by one: x runs east from the antimeridian, y south from the northern edge. Shapes
/// are true at every scale (docs/decisions/0006-map.md says what is paid for that).
/// </summary>
public static class Mercator
{
    /// <summary>Where the square ends, in degrees north and south; what lies beyond is drawn on the edge.</summary>
    public const double Edge = 85.05;

    public static double X(double longitude) => (longitude + 180) / 360;

    public static double Y(double latitude)
    {
        var angle = double.DegreesToRadians(Math.Clamp(latitude, -Edge, Edge));
        return 0.5 - Math.Log(Math.Tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
    }

    public static double Longitude(double x) => x * 360 - 180;

    public static double Latitude(double y) => double.RadiansToDegrees(2 * Math.Atan(Math.Exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
}
