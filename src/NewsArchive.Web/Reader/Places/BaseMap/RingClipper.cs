namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>Cuts outlines to a rectangle (Sutherland and Hodgman): what lies outside runs along its edges.</summary>
internal static class RingClipper
{
    /// <summary>The part of a closed outline within a box; empty when there is none.</summary>
    public static List<(double X, double Y)> Clip(List<(double X, double Y)> ring, Box box)
    {
        var left = Cut(ring, point => point.X >= box.Left, (a, b) => AtX(a, b, box.Left));
        var right = Cut(left, point => point.X <= box.Right, (a, b) => AtX(a, b, box.Right));
        var top = Cut(right, point => point.Y >= box.Top, (a, b) => AtY(a, b, box.Top));
        return Cut(top, point => point.Y <= box.Bottom, (a, b) => AtY(a, b, box.Bottom));
    }

    private static List<(double X, double Y)> Cut(
        List<(double X, double Y)> ring,
        Func<(double X, double Y), bool> isInside,
        Func<(double X, double Y), (double X, double Y), (double X, double Y)> crossing)
    {
        var kept = new List<(double X, double Y)>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            if (isInside(from) != isInside(to))
                kept.Add(crossing(from, to));
            if (isInside(to))
                kept.Add(to);
        }
        return kept;
    }

    private static (double X, double Y) AtX((double X, double Y) a, (double X, double Y) b, double x) =>
        (x, a.Y + (b.Y - a.Y) * (x - a.X) / (b.X - a.X));

    private static (double X, double Y) AtY((double X, double Y) a, (double X, double Y) b, double y) =>
        (a.X + (b.X - a.X) * (y - a.Y) / (b.Y - a.Y), y);
}
