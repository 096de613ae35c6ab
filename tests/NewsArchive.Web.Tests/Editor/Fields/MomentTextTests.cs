using NewsArchive.Web.Editor.Fields;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Fields;

public sealed class MomentTextTests
{
    [Theory]
    [InlineData("03-05-2016", "2016-05-03")]
    [InlineData("3-5-2016", "2016-05-03")]
    [InlineData("3/5/2016", "2016-05-03")]
    [InlineData("2016-05-03", "2016-05-03")]
    [InlineData("03-05-2016 14:05", "2016-05-03T14:05")]
    [InlineData("03-05-2016 14.05 uur", "2016-05-03T14:05")]
    [InlineData("2016-05-03T14:05:09", "2016-05-03T14:05:09")]
    [InlineData(" ", null)]
    [InlineData("31-02-2016", "31-02-2016")]
    [InlineData("gisteren", "gisteren")]
    [InlineData("03-05-2016 25:00", "03-05-2016 25:00")]
    public void What_is_a_day_is_read_and_anything_else_stays_to_be_refused(string typed, string? value) =>
        Assert.Equal(value, MomentText.Read(typed));

    [Theory]
    [InlineData("2016-05-03", "03-05-2016")]
    [InlineData("2016-05-03T14:05", "03-05-2016 14:05")]
    [InlineData("2016-05-03T14:05:09", "03-05-2016 14:05:09")]
    [InlineData(null, "")]
    public void What_is_shown_is_read_back(string? value, string shown)
    {
        Assert.Equal(shown, MomentText.Show(value));
        Assert.Equal(value, MomentText.Read(shown));
    }
}
