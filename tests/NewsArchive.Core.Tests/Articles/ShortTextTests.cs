using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Articles;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("kort", 10, "kort")]
    [InlineData("precies tien", 12, "precies tien")]
    [InlineData("de eerste woorden van een zin", 20, "de eerste woorden…")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 10, "aaaaaaaaa…")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 10, "👩‍👩‍👧…")]
    [InlineData("e\u0301e\u0301e\u0301", 4, "e\u0301…")]
    public void A_text_is_cut_at_a_space_or_between_graphemes(string text, int length, string expected) =>
        Assert.Equal(expected, ShortText.Of(text, length));

    [Fact]
    public void A_single_enormous_grapheme_is_cut_without_halving_a_pair()
    {
        var text = "e" + new string('\u0301', 1000);

        Assert.Equal(300, ShortText.Of(text, 300).Length);
        Assert.Equal("…", ShortText.Of("👩👩", 2)[1..]);
    }

    [Theory]
    [InlineData("Bosnië  en\tHerzegovina", "bosnie en herzegovina")]
    [InlineData("‘ŁÓDŹ’ – ﬁn", "'lodz' - fin")]
    [InlineData("Нова", "нова")]
    [InlineData("zacht\u00ADe \u200Bspatie", "zachte spatie")]
    public void Case_accents_and_typography_make_no_difference_to_plain_text(string text, string expected) =>
        Assert.Equal(expected, PlainText.Of(text));
}
