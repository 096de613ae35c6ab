using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Tests.Reading;

public sealed class StoredDaysTests
{
    [Theory]
    [InlineData("2016-02-29", 2016, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_day_is_read_by_its_digits(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), StoredDays.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("2015-02-29")]
    [InlineData("2016-13-01")]
    [InlineData("2016-1-1")]
    [InlineData("2016/01/01")]
    [InlineData("20a6-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("2016-01-01 10:00")]
    public void What_is_no_day_is_none(string text) => Assert.Null(StoredDays.Find(text));
}
