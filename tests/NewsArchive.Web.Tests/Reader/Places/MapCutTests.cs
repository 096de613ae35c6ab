using NewsArchive.Web.Reader.Places.BaseMap;
using NewsArchive.Web.Reader.Places.Map;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Places;

public sealed class MapCutTests
{
    public static TheoryData<string> Regions => [.. MapCut.Regions.Select(region => region.Name)];

    [Theory]
    [MemberData(nameof(Regions))]
    [InlineData("35.2,38.4,5")]
    [InlineData("-12,170,2")]
    [InlineData("31.42,34.38,8")]
    public void A_piece_of_the_world_is_read_back_as_it_was_written(string name)
    {
        Assert.Equal(name, MapCut.Find(name)!.Name);
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("91,0,3")]
    [InlineData("0,181,3")]
    [InlineData("0,0,9")]
    [InlineData("0,0,-1")]
    [InlineData("NaN,0,3")]
    [InlineData("1e400,0,3")]
    [InlineData("1,2")]
    [InlineData("1,2,3,4")]
    [InlineData("١,٢,٣")]
    public void What_is_no_piece_of_the_world_is_none(string text)
    {
        Assert.Null(MapCut.Find(text));
    }

    [Fact]
    public void East_of_the_date_line_the_west_begins()
    {
        var east = MapCut.Of(0, 170, 3).Moved(0.5, 0);

        Assert.InRange(east.View.Longitude, -170, -165);
    }

    [Fact]
    public void A_cut_has_no_more_digits_than_its_zoom_shows_and_nought_has_no_sign()
    {
        Assert.Equal("35,38,2", MapCut.Of(35.24, 38.44, 2).Name);
        Assert.Equal("35.2,38.4,5", MapCut.Of(35.24, 38.44, 5).Name);
        Assert.Equal("0,0,1", MapCut.Of(-0.2, -0.2, 1).Name);
    }

    [Fact]
    public void Zooming_stops_at_both_ends()
    {
        Assert.Equal(MapView.Deepest, MapCut.Of(35, 38, MapView.Deepest).Zoomed(1).View.Zoom);
        Assert.Equal(0, MapCut.World.Zoomed(-1).View.Zoom);
    }
}
