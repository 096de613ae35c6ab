using NewsArchive.Web.Components;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("kort", 10, "kort")]
    [InlineData("precies 10", 10, "precies 10")]
    [InlineData("elf tekens!", 10, "elf teken…")]
    [InlineData("negen ten en meer", 7, "negen…")]
    public void Text_is_cut_only_when_it_does_not_fit(string text, int most, string shown) => Assert.Equal(shown, Excerpt.Of(text, most));

    [Fact]
    public void Cut_never_splits_a_family_or_a_letter_from_its_marks()
    {
        const string Family = "👩\u200D👩\u200D👧\u200D👦";

        Assert.Equal(Family + "…", Excerpt.Of(Family + Family, Family.Length + 4));
        Assert.Equal("a…", Excerpt.Of("ae\u0301\u0302\u0303", 4));
    }
}
