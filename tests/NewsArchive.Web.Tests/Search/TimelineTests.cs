using Bunit;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Filters.Time;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Search;

public sealed class TimelineTests
{
    private static readonly ArchiveFilter Filter = new() { Query = "brug", Sort = SortOrder.Best, Page = 4 };

    [Fact]
    public void A_column_is_a_link_to_its_year_that_keeps_the_words_and_forgets_the_page()
    {
        using var context = new PageContext();

        var links = Render(context, SampleTimeline.Years(2014, 3, chosen: 2)).FindAll("svg a");

        Assert.Equal(["2015: 1 artikel", "2016: 2 artikelen"], links.Select(link => link.GetAttribute("aria-label")));
        Assert.Equal("/artikelen?q=brug&van=2015&tot=2015", links[0].GetAttribute("href"));
        Assert.Equal("true", links[1].GetAttribute("aria-current"));
    }

    [Fact]
    public void Columns_stand_by_hundredths_without_any_style_and_the_highest_fills_the_drawing()
    {
        using var context = new PageContext();

        var chart = Render(context, SampleTimeline.Years(2014, 3));
        var bars = chart.FindAll(".bar");

        Assert.Empty(chart.FindAll("[style]"));
        Assert.Equal("80.333%", bars[1].GetAttribute("x"));
        Assert.Equal(["48", "96"], bars.Select(bar => bar.GetAttribute("height")));
        Assert.Equal("0", bars[1].GetAttribute("y"));
    }

    [Fact]
    public void A_single_item_among_thousands_can_be_seen()
    {
        var columns = new[] { Column(1), Column(100_000), Column(0) };
        var drawing = new TimelineDrawing(columns);

        Assert.Equal(3, drawing.HeightOf(columns[0]));
        Assert.Equal(TimelineDrawing.ColumnHeight, drawing.HeightOf(columns[1]));
        Assert.Equal(0, drawing.HeightOf(columns[2]));
    }

    [Theory]
    [InlineData(1, 9999, 100, "0001", "0099")]
    [InlineData(1850, 174, 88, "1850", "1851")]
    [InlineData(1900, 130, 130, "1900", "1900")]
    public void Years_that_are_too_many_stand_together(int first, int years, int columns, string from, string until)
    {
        var spans = TimelineSpan.Of(SampleTimeline.Years(first, years));

        Assert.InRange(spans.Count, columns - 1, columns);
        Assert.True(spans.Count <= TimelineSpan.Most);
        Assert.Equal((from, until), (spans[0].From.Name, spans[0].Until.Name));
        Assert.Equal(years * (years - 1) / 2, spans.Sum(span => span.Count));
    }

    [Fact]
    public void From_the_days_the_way_leads_back_to_the_year_and_to_all_years()
    {
        using var context = new PageContext();

        var chart = Render(context, SampleTimeline.Days(2016, 5));
        var way = chart.FindAll("nav li");

        Assert.Equal(["Alle jaren", "2016", "mei 2016"], way.Select(step => step.TextContent.Trim()));
        Assert.Equal("/artikelen?q=brug", way[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/artikelen?q=brug&van=2016&tot=2016", way[1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/artikelen?q=brug&van=2016-05-01&tot=2016-05-01", chart.Find("svg a").GetAttribute("href"));
        Assert.Contains("2 artikelen", chart.Find("section > p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_month_has_its_name_below_it_and_days_have_few()
    {
        using var context = new PageContext();

        Assert.Equal(12, Render(context, SampleTimeline.Months(2016)).FindAll("svg text").Count);
        Assert.Equal(["1", "7", "13", "19", "25", "31"], Render(context, SampleTimeline.Days(2016, 5)).FindAll("svg text").Select(text => text.TextContent));
    }

    [Fact]
    public void A_table_says_the_same_as_the_drawing()
    {
        using var context = new PageContext();

        var rows = Render(context, SampleTimeline.Months(2016)).FindAll("tbody tr");

        Assert.Equal(12, rows.Count);
        Assert.Equal("mei 20165", rows[4].TextContent);
    }

    [Fact]
    public void Nothing_is_drawn_where_there_is_nothing_to_compare()
    {
        using var context = new PageContext();

        Assert.Equal("", Render(context, SampleTimeline.Years(2016, 1)).Markup.Trim());
        Assert.Equal("", Render(context, new Timeline(TimelineUnit.Year, [], 5)).Markup.Trim());
    }

    private static IRenderedComponent<TimelineChart> Render(PageContext context, Timeline timeline) => context.Render<TimelineChart>(parameters => parameters
        .Add(chart => chart.Timeline, timeline)
        .Add(chart => chart.Filter, Filter)
        .Add(chart => chart.List, FilteredList.Articles));

    private static TimelineColumn Column(int count) => new("2016", "2016", count, "", "/", false);
}
