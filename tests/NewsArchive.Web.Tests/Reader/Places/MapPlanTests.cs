using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Places.BaseMap;
using NewsArchive.Web.Reader.Places.Map;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Places;

public sealed class MapPlanTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Marks_never_overlap_and_every_place_in_sight_is_in_one(int zoom)
    {
        var chance = new Random(zoom);
        var view = new MapView(35, 38, zoom);
        var places = Enumerable.Range(0, 600)
            .Select(i => At($"plaats-{i}", 35 + chance.NextDouble() * 4 - 2, 38 + chance.NextDouble() * 8 - 4, 1 + chance.Next(200)))
            .ToList();

        var plan = MapPlan.Of(view, places);

        var members = plan.Clusters.SelectMany(cluster => cluster.Members).ToList();
        Assert.Equal(members.Count, members.Distinct().Count());
        var seen = Enumerable.Range(0, places.Count).Where(i => IsSeen(view, places[i]));
        Assert.Empty(seen.Except(members));
        foreach (var (one, other) in Pairs(plan.Clusters))
        {
            var apart = Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
            Assert.True(apart >= plan.Scale.RadiusOf(one.Count) + plan.Scale.RadiusOf(other.Count), $"{one} {other}");
        }
    }

    [Fact]
    public void From_afar_countries_are_marks_and_nearer_by_the_places_in_them()
    {
        PlaceCount[] places =
        [
            At("syrie", 35, 38, 12) with { Kind = PlaceKind.Country, HasBelow = true },
            At("syrie/aleppo", 36.2, 37.2, 7),
            At("syrie/idlib-provincie", 35.8, 36.7, 5) with { Kind = PlaceKind.Region, HasBelow = true },
            At("azie", 40, 80, 3) with { Kind = PlaceKind.Continent },
        ];

        Assert.Equal(["syrie"], Shown(MapPlan.Of(new MapView(35, 38, 1), places)));
        Assert.Equal(["syrie/aleppo"], Shown(MapPlan.Of(new MapView(35, 38, 4), places)));
    }

    [Fact]
    public void A_mark_of_several_places_stands_where_the_most_frequent_lies()
    {
        PlaceCount[] places = [At("a", 35, 38, 10), At("b", 35.01, 38.2, 8), At("c", 35.01, 38.21, 7)];

        var plan = MapPlan.Of(new MapView(35, 38, 3), places);

        var only = Assert.Single(plan.Clusters);
        Assert.Equal("a", only.LeadOf(places).Path);
        Assert.Equal(plan.View.Project(35, 38), (only.X, only.Y));
    }

    [Fact]
    public void A_region_of_which_no_place_is_named_is_a_mark_itself()
    {
        var region = At("syrie/idlib-provincie", 35.8, 36.7, 5) with { Kind = PlaceKind.Region };

        Assert.Single(Shown(MapPlan.Of(new MapView(35, 38, 4), [region])));
    }

    [Fact]
    public void Area_grows_with_the_number()
    {
        var scale = new MapScale(400);

        Assert.Equal(2, scale.RadiusOf(400) / scale.RadiusOf(100), 6);
    }

    [Fact]
    public void Places_on_both_sides_of_the_date_line_make_a_narrow_map()
    {
        var cut = MapFit.Around([At("fiji", -17, 178, 1), At("samoa", -14, -172, 1)]);

        Assert.InRange(Math.Abs(cut.View.Longitude), 176, 180);
        Assert.True(cut.View.Zoom >= 3);
    }

    [Fact]
    public void A_map_of_a_chosen_place_shows_what_lies_in_it_and_not_what_is_named_beside_it()
    {
        var filter = new ArchiveFilter { Places = ["syrie"] };
        PlaceCount[] places = [At("syrie/aleppo", 36.2, 37.2, 7), At("syrie/damascus", 33.5, 36.3, 9), At("rusland/moskou", 55.8, 37.6, 90)];

        var (_, y) = MapFit.Of(filter, places).View.Project(55.8, 37.6);

        Assert.True(y < 0);
    }

    private static PlaceCount At(string path, double latitude, double longitude, int count) =>
        new(path, path, path, null, count) { Latitude = latitude, Longitude = longitude, Kind = PlaceKind.City };

    private static IEnumerable<string> Shown(MapPlan plan) => plan.Clusters.Select(cluster => cluster.LeadOf(plan.Places).Path);

    private static bool IsSeen(MapView view, PlaceCount place)
    {
        var (x, y) = view.Project(place.Latitude!.Value, place.Longitude!.Value);
        return x >= 0 && x <= view.Width && y >= 0 && y <= view.Height;
    }

    private static IEnumerable<(MapCluster One, MapCluster Other)> Pairs(IReadOnlyList<MapCluster> clusters) =>
        from i in Enumerable.Range(0, clusters.Count)
        from j in Enumerable.Range(i + 1, clusters.Count - i - 1)
        select (clusters[i], clusters[j]);
}
