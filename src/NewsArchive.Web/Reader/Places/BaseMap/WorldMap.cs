namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>
/// Land and borders of the world in the plane of <see cref="Mercator"/>: arcs, each drawn once, and the rings of countries that are made of
/// them. Every point tells from which zoom it is worth drawing. Loaded when it is first asked for; safe for many threads.
/// </summary>
internal sealed class WorldMap
{
    private const int Closest = byte.MaxValue;

    private static readonly Lazy<WorldMap> Loaded = new(() => new WorldMap(WorldFile.Open()));

    private readonly float[] _x;
    private readonly float[] _y;
    private readonly byte[] _levels;
    private readonly int[] _starts;

    private WorldMap(WorldFile file)
    {
        double units = file.Number();
        var arcs = file.Number();
        Kinds = [.. file.Bytes(arcs).Select(kind => (LineKind)kind)];
        _starts = Sum(file.Numbers(arcs));
        _x = [.. file.Steps(_starts[^1]).Select(x => (float)Mercator.X(x / units))];
        _y = [.. file.Steps(_starts[^1]).Select(y => (float)Mercator.Y(y / units))];
        _levels = file.Bytes(_starts[^1]);
        ArcBoxes = [.. Enumerable.Range(0, arcs).Select(arc => BoxOf(Points([arc], Closest)))];
        Rings = ReadRings(file);
    }

    /// <summary>The one that comes with the program.</summary>
    public static WorldMap Shared => Loaded.Value;

    /// <summary>What each arc parts.</summary>
    public LineKind[] Kinds { get; }

    /// <summary>Where each arc lies.</summary>
    public Box[] ArcBoxes { get; }

    /// <summary>The outlines of all countries, with those of what is cut out of them.</summary>
    public CountryRing[] Rings { get; }

    /// <summary>
    /// The points of arcs that are worth drawing at a zoom, one arc joined to the next; a negative number is an arc backwards. A line that
    /// crosses the antimeridian runs on beyond 0 or 1.
    /// </summary>
    public List<(float X, float Y)> Points(IEnumerable<int> arcs, int zoom)
    {
        var points = new List<(float X, float Y)>();
        foreach (var arc in arcs)
        {
            var (start, end) = arc < 0 ? (_starts[~arc], _starts[~arc + 1]) : (_starts[arc], _starts[arc + 1]);
            var turn = 0f;
            if (points.Count > 0)
            {
                // The last point of an arc is the first of the next, perhaps a turn around the world away.
                turn = MathF.Round(points[^1].X - _x[arc < 0 ? end - 1 : start]);
                points.RemoveAt(points.Count - 1);
            }
            for (var i = start; i < end; i++)
            {
                var point = arc < 0 ? start + end - 1 - i : i;
                if (_levels[point] <= zoom)
                    points.Add((_x[point] + turn, _y[point]));
            }
        }
        return points;
    }

    private CountryRing[] ReadRings(WorldFile file)
    {
        var rings = new List<CountryRing>();
        for (var countries = file.Number(); countries > 0; countries--)
        {
            var code = file.Text(2);
            for (var count = file.Number(); count > 0; count--)
            {
                var arcs = new int[file.Number()];
                for (var i = 0; i < arcs.Length; i++)
                    arcs[i] = file.Signed();
                rings.Add(new CountryRing(code, arcs, BoxOf(Points(arcs, Closest))));
            }
        }
        return [.. rings];
    }

    private static Box BoxOf(List<(float X, float Y)> points) =>
        new(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));

    // Where each arc's points begin, and where the last one's end.
    private static int[] Sum(int[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
            starts[i + 1] = starts[i] + lengths[i];
        return starts;
    }
}

/// <summary>One outline of a country's land.</summary>
/// <param name="Code">ISO 3166-1 code, or <c>--</c> for land of none.</param>
/// <param name="Arcs">The arcs it is made of; a negative number is an arc backwards.</param>
/// <param name="Box">Where it lies.</param>
internal sealed record CountryRing(string Code, int[] Arcs, Box Box);
