namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>Land and lines of a view as SVG paths, in <see cref="PathText.Units"/> of a pixel.</summary>
internal sealed class LandPaths(WorldMap world, MapView view)
{
    // So much is drawn beyond the edge that no outline's cut shows.
    private const double Margin = 4;

    private const float BeyondPole = 1.1f;

    // Where the source cuts land open: no coast runs there.
    private const float Seam = 1e-4f;

    private static readonly int[] Copies = [-1, 0, 1];

    private readonly Box _frame = new Box(0, 0, view.Width, view.Height).Grown(Margin);
    private readonly Box _seen = view.Seen.Grown(Margin / view.Scale);

    /// <summary>The land of the countries whose codes are asked for.</summary>
    public string Land(Func<string, bool> isAsked)
    {
        var path = new PathText();
        foreach (var ring in world.Rings.Where(ring => isAsked(ring.Code)))
        {
            foreach (var copy in Copies.Where(copy => ring.Box.Moved(copy, 0).Overlaps(_seen)))
                AddRing(path, ring, copy);
        }
        return path.ToString();
    }

    /// <summary>All lines of a kind.</summary>
    public string Lines(LineKind kind)
    {
        var path = new PathText();
        for (var arc = 0; arc < world.Kinds.Length; arc++)
        {
            if (world.Kinds[arc] != kind)
                continue;
            foreach (var copy in Copies.Where(copy => world.ArcBoxes[arc].Moved(copy, 0).Overlaps(_seen)))
                AddLine(path, arc, copy);
        }
        return path.ToString();
    }

    private void AddRing(PathText path, CountryRing ring, int copy)
    {
        var points = world.Points(ring.Arcs, view.Zoom);
        if (points.Count < 4)
            return;
        var around = points[^1].X - points[0].X;
        points.RemoveAt(points.Count - 1);
        // Antarctica runs around the world, and is closed beyond the edge.
        if (Math.Abs(around) > 0.5f)
            points.AddRange([(points[0].X + around, points[0].Y), (points[0].X + around, BeyondPole), (points[0].X, BeyondPole)]);
        var clipped = RingClipper.Clip([.. points.Select(point => view.Place(point.X + copy, point.Y))], _frame);
        if (clipped.Count < 3)
            return;
        path.Move(clipped[0].X, clipped[0].Y);
        foreach (var (x, y) in clipped.Skip(1))
            path.Line(x, y);
        path.Close(clipped[0].X, clipped[0].Y);
    }

    private void AddLine(PathText path, int arc, int copy)
    {
        var points = world.Points([arc], view.Zoom);
        // An island too small for this zoom.
        if (points.Count < 4 && points[0] == points[^1])
            return;
        var isDrawing = false;
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            if (IsSeam(from.X, to.X) || !BoxOf(from, to).Moved(copy, 0).Overlaps(_seen))
            {
                isDrawing = false;
                continue;
            }
            var (fromX, fromY) = view.Place(from.X + copy, from.Y);
            var (toX, toY) = view.Place(to.X + copy, to.Y);
            if (!isDrawing)
                path.Move(fromX, fromY);
            path.Line(toX, toY);
            isDrawing = true;
        }
    }

    private static bool IsSeam(float from, float to) => Math.Abs(from - to) < Seam && Math.Abs(from - MathF.Round(from)) < Seam;

    // A flat one overlaps nothing, so it is given a little body.
    private static Box BoxOf((float X, float Y) a, (float X, float Y) b) =>
        new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)).Grown(1e-7);
}
