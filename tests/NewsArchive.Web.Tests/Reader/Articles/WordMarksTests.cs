using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Articles.Marking;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Articles;

public sealed class WordMarksTests
{
    private static readonly IReadOnlyList<MarkedRange> One = [new MarkedRange(0, 3)];

    [Fact]
    public void Blocks_and_figures_that_hold_a_word_lead_on_to_the_next()
    {
        var marks = Marks(["b60", "b40"], ["b1"]);

        Assert.Equal(["b1", "b40", "b60"], marks.Anchors);
        Assert.Equal("b40", marks.NextAfter("b1"));
        Assert.Equal("b60", marks.NextAfter("b40"));
        Assert.Null(marks.NextAfter("b60"));
        Assert.Null(marks.NextAfter("b50"));
    }

    [Fact]
    public void A_block_without_a_word_has_no_marks()
    {
        var marks = Marks(["b40"], []);

        Assert.Equal(One, marks.In(Block("b40")));
        Assert.Empty(marks.In(Block("b50")));
        Assert.Null(marks.In(SampleFigure.Both));
    }

    [Fact]
    public void The_lead_photo_leads_nowhere_on_a_later_page_where_it_does_not_stand()
    {
        var article = Article() with { Blocks = new PageOf<BlockRecord>([Block("b40")], 300, 2, 200) };

        var marks = new WordMarks("man", article, ArticleMarks.None with { Figures = Figures(["b1"]) });

        Assert.Empty(marks.Anchors);
    }

    private static WordMarks Marks(string[] blocks, string[] figures) => new(
        "man",
        Article(),
        ArticleMarks.None with { Blocks = blocks.ToDictionary(anchor => anchor, _ => new BlockMarks(One, [])), Figures = Figures(figures) });

    private static Dictionary<string, FigureMarks> Figures(string[] anchors) => anchors.ToDictionary(anchor => anchor, _ => new FigureMarks(One, []));

    private static ArticleRecord Article() => SampleArticle.Record with
    {
        Lead = SampleFigure.Both with { Anchor = "b1" },
        Blocks = SampleArticle.Page(Block("b40"), Block("b50"), Block("b60")),
    };

    private static BlockRecord Block(string anchor) => new(BlockKind.Paragraph, anchor, "Een man.", [], false, null);
}
