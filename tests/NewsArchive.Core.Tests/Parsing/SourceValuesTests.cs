using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class SourceValuesTests
{
    [Theory]
    [InlineData("  a \u00A0\t b\r\n c ", "a b c")]
    [InlineData("e\u0301 is é", "é is é")]
    [InlineData("‘Nee’ – zei hij", "‘Nee’ – zei hij")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    [InlineData("geen \uFFFE teken", "geen \uFFFE teken")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void A_value_is_composed_and_its_white_space_folded(string text, string value) =>
        Assert.Equal(value, SourceValues.Read(Source(text), new SourceSpan(0, text.Length)));

    [Fact]
    public void Half_a_surrogate_pair_is_left_alone_and_the_rest_composed()
    {
        const string Text = "half \uD83D e\u0301 \uDC00";

        Assert.Equal("half \uD83D é \uDC00", SourceValues.Read(Source(Text), new SourceSpan(0, Text.Length)));
    }

    [Fact]
    public void Several_spans_are_joined_by_one_space() =>
        Assert.Equal("a b", SourceValues.Read(Source("a  - b "), [new SourceSpan(0, 2), new SourceSpan(5, 2)]));

    [Fact]
    public void A_pile_of_marks_costs_no_more_than_its_length()
    {
        var text = "Z" + string.Concat(Enumerable.Repeat("\u0334\u0301", 500_000)) + "e\u0301";

        Assert.EndsWith("é", SourceValues.Read(Source(text), new SourceSpan(0, text.Length)), StringComparison.Ordinal);
    }

    private static SourceText Source(string text) => new(text, SourceEncoding.Utf8, false, []);
}
