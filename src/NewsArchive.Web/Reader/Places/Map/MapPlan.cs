using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Places.BaseMap;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>
/// Which places a map shows as marks, and which of them together. From afar these are countries, nearer by cities and areas; so no
/// article is drawn twice for one place and for the country around it. Marks never overlap.
/// </summary>
public sealed class MapPlan
{
    /// <summary>From this zoom cities are shown, and countries by their name alone.</summary>
    public const int CitiesFrom = 3;

    private const int NeighbourhoodsFrom = 7;

    // Marks of one article are parted by no less than a finger's width needs.
    private const double LeastRoom = 9;
    private const double Cell = 2 * LeastRoom;
    private const double Beyond = 20;

    private MapPlan(MapView view, IReadOnlyList<PlaceCount> places, IReadOnlyList<MapCluster> clusters, MapScale scale) =>
        (View, Places, Clusters, Scale) = (view, places, clusters, scale);

    public MapView View { get; }

    /// <summary>All places that were counted.</summary>
    public IReadOnlyList<PlaceCount> Places { get; }

    /// <summary>The marks, the largest first.</summary>
    public IReadOnlyList<MapCluster> Clusters { get; }

    /// <summary>How large they are: what was merged by it must be drawn by it, or marks would overlap.</summary>
    public MapScale Scale { get; }

    /// <summary>The marks with the numbers of articles that were counted for them.</summary>
    public IReadOnlyList<MapCluster> Counted(IReadOnlyList<int> counts) =>
        [.. Clusters.Select((cluster, i) => cluster with { Count = counts[i] }).OrderByDescending(cluster => cluster.Count)];

    /// <summary>Plans the marks of a view.</summary>
    /// <param name="places">The most frequent first.</param>
    public static MapPlan Of(MapView view, IReadOnlyList<PlaceCount> places)
    {
        var cells = InCells(view, places);
        var first = Merge(cells, new MapScale(Highest(cells)));
        // What grew by merging makes the scale smaller, and then fewer marks have to be merged.
        var scale = new MapScale(Highest(first));
        return new MapPlan(view, places, Merge(cells, scale), scale);
    }

    /// <summary>Whether a place is a mark at a zoom.</summary>
    public static bool IsMark(PlaceCount place, int zoom) => place.Latitude is not null && place.Kind switch
    {
        PlaceKind.Continent => false,
        PlaceKind.Country => zoom < CitiesFrom,
        PlaceKind.CrossBorder or PlaceKind.Water => true,
        PlaceKind.Neighbourhood => zoom >= NeighbourhoodsFrom,
        PlaceKind.Region => zoom >= CitiesFrom && !place.HasBelow,
        _ => zoom >= CitiesFrom,
    };

    private static int Highest(List<MapCluster> clusters) => clusters.Count == 0 ? 0 : clusters.Max(cluster => cluster.Count);

    // A first, coarse merging by a grid bounds what the exact one has to compare.
    private static List<MapCluster> InCells(MapView view, IReadOnlyList<PlaceCount> places)
    {
        var frame = new Box(0, 0, view.Width, view.Height).Grown(Beyond);
        var cells = new Dictionary<(int, int), MapCluster>();
        for (var i = 0; i < places.Count; i++)
        {
            if (!IsMark(places[i], view.Zoom))
                continue;
            var (x, y) = view.Project(places[i].Latitude!.Value, places[i].Longitude!.Value);
            if (!frame.Contains(x, y))
                continue;
            var cell = ((int)Math.Floor(x / Cell), (int)Math.Floor(y / Cell));
            var mark = new MapCluster(x, y, [i], places[i].Count);
            cells[cell] = cells.TryGetValue(cell, out var there) ? Together(there, mark) : mark;
        }

        return [.. cells.Values];
    }

    private static List<MapCluster> Merge(List<MapCluster> clusters, MapScale scale)
    {
        var merged = new List<MapCluster>();
        var waiting = new Stack<MapCluster>(clusters.OrderBy(cluster => cluster.Count));
        while (waiting.TryPop(out var cluster))
        {
            var other = merged.FindIndex(kept => Overlap(kept, cluster, scale));
            if (other < 0)
            {
                merged.Add(cluster);
                continue;
            }

            // The two together may be larger than either, and overlap a third.
            waiting.Push(Together(merged[other], cluster));
            merged.RemoveAt(other);
        }

        return merged;
    }

    private static bool Overlap(MapCluster one, MapCluster other, MapScale scale)
    {
        var room = Math.Max(LeastRoom, scale.RadiusOf(one.Count) + 1) + Math.Max(LeastRoom, scale.RadiusOf(other.Count) + 1);
        var (x, y) = (one.X - other.X, one.Y - other.Y);
        return x * x + y * y < room * room;
    }

    private static MapCluster Together(MapCluster one, MapCluster other)
    {
        // The places are given the most frequent first.
        var (lead, rest) = one.Members[0] < other.Members[0] ? (one, other) : (other, one);
        return lead with { Members = [.. lead.Members, .. rest.Members], Count = lead.Count + rest.Count };
    }
}
