using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Articles.Marking;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Articles;

public sealed class WordMarksTests
{
    [Theory]
    [InlineData("huis", "De huizen staan leeg.", "huizen")]
    [InlineData("vluchten", "Zij vluchtte; hij is gevlucht.", "vluchtte gevlucht")]
    [InlineData("=huis", "Een huis en huizen.", "huis")]
    [InlineData("huiz*", "Een huis en huizen.", "huizen")]
    [InlineData("\"rode kruis\"", "Het Rode Kruis bij een rode auto.", "Rode Kruis")]
    [InlineData("huis -auto", "Een huis en een auto.", "huis")]
    [InlineData("Mosoel", "In Mosul valt een bom.", "Mosul")]
    [InlineData("plaats:Kyiv", "In Kiev is het stil.", "Kiev")]
    [InlineData("bomb*", "niets", "")]
    [InlineData("\"", "Een \" is geen woord.", "")]
    [InlineData("bom OF brug", "Een brug of een bom.", "brug bom")]
    public void Words_are_marked_in_every_form_in_which_they_are_searched(string query, string text, string marked)
    {
        var marks = WordMarks.Of(query, Article(text), Gazetteer.Shared)!;

        Assert.Equal(marked, string.Join(' ', marks.In(text).Select(mark => text.Substring(mark.Start, mark.Length))));
    }

    [Fact]
    public void Blocks_that_hold_a_word_lead_on_to_the_next()
    {
        var article = SampleArticle.Record with
        {
            Lead = SampleFigure.Both with { Anchor = "b1" },
            Blocks = SampleArticle.Page(Block("b40", "Een man."), Block("b50", "Niets."), Block("b60", "Twee mannen.")),
        };

        var marks = WordMarks.Of("man", article, Gazetteer.Shared)!;

        Assert.Equal(["b1", "b40", "b60"], marks.Anchors);
        Assert.Equal("b60", marks.NextAfter("b40"));
        Assert.Null(marks.NextAfter("b60"));
        Assert.Null(marks.NextAfter("b50"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void An_article_that_is_simply_read_has_no_marks(string? query)
    {
        Assert.Null(WordMarks.Of(query, SampleArticle.Record, Gazetteer.Shared));
    }

    private static ArticleRecord Article(string text) => SampleArticle.Record with { Blocks = SampleArticle.Page(Block("b40", text)) };

    private static BlockRecord Block(string anchor, string text) => new(BlockKind.Paragraph, anchor, text, [], false, null);
}
