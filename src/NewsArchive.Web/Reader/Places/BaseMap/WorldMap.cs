namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>
/// Land and borders of the world in the plane of <see cref="Mercator"/>: arcs, each drawn once, and the rings of countries that are made of
/// them. Every point tells from which zoom it is worth drawing. Loaded when it is first asked for; safe for many threads.
/// </summary>
internal sealed class WorldMap
{
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
        ArcBoxes = [.. Enumerable.Range(0, arcs).Select(arc => BoxOf([arc]))];
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

    /// <summary>Adds the points of an arc that are worth drawing at a zoom; a negative number is an arc backwards.</summary>
    public void AddPoints(int arc, int zoom, List<(float X, float Y)> points)
    {
        var isBackwards = arc < 0;
        var (start, end) = isBackwards ? (_starts[~arc], _starts[~arc + 1]) : (_starts[arc], _starts[arc + 1]);
        for (var i = start; i < end; i++)
        {
            var point = isBackwards ? start + end - 1 - i : i;
            if (_levels[point] <= zoom)
                points.Add((_x[point], _y[point]));
        }
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
                rings.Add(new CountryRing(code, arcs, BoxOf(arcs)));
            }
        }
        return [.. rings];
    }

    private Box BoxOf(IEnumerable<int> arcs)
    {
        var (left, top, right, bottom) = (float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);
        foreach (var arc in arcs.Select(arc => arc < 0 ? ~arc : arc))
        {
            for (var i = _starts[arc]; i < _starts[arc + 1]; i++)
            {
                (left, right) = (Math.Min(left, _x[i]), Math.Max(right, _x[i]));
                (top, bottom) = (Math.Min(top, _y[i]), Math.Max(bottom, _y[i]));
            }
        }
        return new Box(left, top, right, bottom);
    }

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
