using MudBlazor;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Filters.Panel;
using Xunit;

namespace NewsArchive.Web.Tests.Panel;

public sealed class PanelPeriodTests
{
    [Theory]
    [InlineData("2016-01-01", "2016-12-31", "?van=2016&tot=2016")]
    [InlineData("2016-02-01", "2016-02-29", "?van=2016-02&tot=2016-02")]
    [InlineData("2016-05-03", "2016-05-03", "?van=2016-05-03&tot=2016-05-03")]
    [InlineData("2016-05-03", "2017-05-02", "?van=2016-05-03&tot=2017-05-02")]
    [InlineData("2016-05-03", null, "?van=2016-05-03")]
    [InlineData(null, "2016-05-03", "?tot=2016-05-03")]
    [InlineData(null, null, "")]
    public void A_period_of_the_calendar_has_the_shortest_address(string? first, string? last, string address)
    {
        var filter = PanelPeriod.Put(new ArchiveFilter { Page = 3 }, new DateRange(Moment(first), Moment(last)));

        Assert.Equal(address, ArchiveFilterQuery.Format(filter, DateAxis.Published));
    }

    [Fact]
    public void The_calendar_shows_the_first_and_last_day_of_the_address()
    {
        var filter = new ArchiveFilter { From = DatePeriod.Find("2015"), Until = DatePeriod.Find("2016-02") };

        var range = PanelPeriod.Of(filter);

        Assert.Equal((Moment("2015-01-01"), Moment("2016-02-29")), (range.Start, range.End));
    }

    private static DateTime? Moment(string? day) =>
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(TimeOnly.MinValue);
}
