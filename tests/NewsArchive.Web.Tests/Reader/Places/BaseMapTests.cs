using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Web.Reader.Places.BaseMap;
using NewsArchive.Web.Reader.Places.Map;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Places;

public sealed partial class BaseMapTests
{
    private const double Slack = 60;

    public static TheoryData<string> Cuts => [.. MapCut.Regions.Select(region => region.Name), "-17,179,3", "80,60,2", "-75,170,1", "0,0,8"];

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Land_stays_within_the_map_and_the_drawing_is_light(string name)
    {
        var view = MapCut.Find(name)!.View;
        var paths = new LandPaths(WorldMap.Shared, view);

        var land = paths.Land(_ => true);

        var drawing = land.Length + Enum.GetValues<LineKind>().Where(kind => kind != LineKind.None).Sum(kind => paths.Lines(kind).Length);
        Assert.True(drawing <= 90_000, $"{drawing} characters");
        Assert.All(Points(land), point => Assert.True(
            point.X >= -Slack && point.X <= view.Width * PathText.Units + Slack && point.Y >= -Slack && point.Y <= view.Height * PathText.Units + Slack,
            $"{point}"));
    }

    [Theory]
    [InlineData(52.1, 5.2, "NL")]
    [InlineData(36.2, 37.2, "SY")]
    [InlineData(31.5, 34.45, "PS")]
    [InlineData(44.95, 34.1, "UA")]
    [InlineData(66, -172, "RU")]
    [InlineData(-29.3, 27.5, "LS")]
    [InlineData(42.6, 20.9, "XK")]
    public void A_place_lies_in_its_own_country_and_in_no_other(double latitude, double longitude, string country)
    {
        var view = new MapView(latitude, longitude, 5);
        var paths = new LandPaths(WorldMap.Shared, view);
        var (x, y) = (view.Width * PathText.Units / 2.0, view.Height * PathText.Units / 2.0);

        Assert.True(IsInside(paths.Land(code => code == country), x, y));
        Assert.False(IsInside(paths.Land(code => code != country), x, y));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(52.37, 4.9)]
    [InlineData(-54.8, -68.3)]
    [InlineData(80, 179.9)]
    public void Mercator_and_its_inverse_agree(double latitude, double longitude)
    {
        Assert.Equal(latitude, Mercator.Latitude(Mercator.Y(latitude)), 9);
        Assert.Equal(longitude, Mercator.Longitude(Mercator.X(longitude)), 9);
    }

    [Fact]
    public void The_poles_are_drawn_on_the_edge()
    {
        Assert.Equal(Mercator.Y(Mercator.Edge), Mercator.Y(90));
        Assert.InRange(Mercator.Y(-90), 0.99, 1.01);
    }

    private static bool IsInside(string path, double x, double y)
    {
        var crossings = 0;
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries).Aggregate((Rings: new List<List<(double X, double Y)>>(), Last: (0.0, 0.0)), AddRing).Rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                if ((a.Y > y) != (b.Y > y) && x < (b.X - a.X) * (y - a.Y) / (b.Y - a.Y) + a.X)
                    crossings++;
            }
        }

        return crossings % 2 == 1;
    }

    private static IEnumerable<(double X, double Y)> Points(string path) =>
        path.Split('z', StringSplitOptions.RemoveEmptyEntries).Aggregate((Rings: new List<List<(double X, double Y)>>(), Last: (0.0, 0.0)), AddRing).Rings.SelectMany(ring => ring);

    // After z the pen is back where its outline began.
    private static (List<List<(double X, double Y)>> Rings, (double X, double Y) Last) AddRing(
        (List<List<(double X, double Y)>> Rings, (double X, double Y) Last) known, string ring)
    {
        var numbers = Number().Matches(ring).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        var points = new List<(double X, double Y)>();
        var at = known.Last;
        for (var i = 0; i + 1 < numbers.Count; i += 2)
            points.Add(at = (at.X + numbers[i], at.Y + numbers[i + 1]));
        known.Rings.Add(points);
        return (known.Rings, points[0]);
    }

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();
}
