using System.Globalization;
using NewsArchive.Web.Components.Findings;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class DateDistanceTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("2016-05-01", "2016-05-01", "0 dagen", "0 days")]
    [InlineData("2016-04-30", "2016-05-01", "1 dag", "1 day")]
    [InlineData("2016-04-18", "2016-05-01", "13 dagen", "13 days")]
    [InlineData("2016-04-17", "2016-05-01", "2 weken", "2 weeks")]
    [InlineData("2016-03-25", "2016-05-01", "5 weken", "5 weeks")]
    [InlineData("2016-03-02", "2016-05-01", "8 weken", "8 weeks")]
    [InlineData("2016-03-01", "2016-05-01", "2 maanden", "2 months")]
    [InlineData("2014-10-01", "2016-05-01", "19 maanden", "19 months")]
    [InlineData("2014-10-02", "2016-05-01", "18 maanden", "18 months")]
    [InlineData("2014-05-02", "2016-05-01", "23 maanden", "23 months")]
    [InlineData("2014-05-01", "2016-05-01", "2 jaar", "2 years")]
    [InlineData("2014-04-02", "2016-05-01", "2 jaar", "2 years")]
    [InlineData("2014-04-01", "2016-05-01", "ruim 2 jaar", "more than 2 years")]
    [InlineData("2013-07-02", "2016-05-01", "ruim 2 jaar", "more than 2 years")]
    [InlineData("2013-07-01", "2016-05-01", "bijna 3 jaar", "almost 3 years")]
    [InlineData("0001-01-01", "9999-12-31", "bijna 9999 jaar", "almost 9999 years")]
    public void Distance_is_said_in_the_largest_unit_that_fits(string first, string last, string dutch, string english)
    {
        var (one, other) = (Day(first), Day(last));

        Assert.Equal(dutch, DateDistance.Text(one, other, Dutch));
        Assert.Equal(english, DateDistance.Text(one, other, English));
    }

    [Theory]
    [InlineData("2023-12-31", "2024-02-28", "8 weken")]
    [InlineData("2023-12-31", "2024-02-29", "2 maanden")]
    [InlineData("2023-12-29", "2024-02-29", "2 maanden")]
    [InlineData("2022-12-31", "2023-02-28", "2 maanden")]
    [InlineData("2020-02-29", "2022-02-28", "2 jaar")]
    [InlineData("2020-02-29", "2023-03-01", "3 jaar")]
    public void Months_of_different_lengths_come_round_on_their_last_day(string first, string last, string dutch) =>
        Assert.Equal(dutch, DateDistance.Text(Day(first), Day(last), Dutch));

    [Fact]
    public void Order_of_the_days_does_not_matter() =>
        Assert.Equal("5 weken", DateDistance.Text(Day("2016-05-01"), Day("2016-03-25"), Dutch));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
