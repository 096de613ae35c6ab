using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Tests.Indexing;

public sealed class ArticleWordsTests
{
    private static readonly IndexedArticle Bridge = new()
    {
        Title = "Brug in Aléppo",
        Published = new DateOnly(2016, 4, 28),
        Byline = "Jan Voorbeeld",
        Dateline = null,
        Blocks =
        [
            new IndexedBlock(BlockKind.Boilerplate, "Deel dit"),
            new IndexedBlock(BlockKind.Paragraph, "Er wordt gelopen."),
            new IndexedBlock(BlockKind.Figure, ""),
            new IndexedBlock(BlockKind.Quote, "‘Eindelijk’"),
            new IndexedBlock(BlockKind.Related, "Lees ook"),
        ],
        Figures = [new IndexedFigure(2, "Op de brug", "AFP", "People cross.", null, null, "JAN", null), new IndexedFigure(5, null, null, null, null, null, null, null)],
    };

    [Fact]
    public void Words_are_folded_and_stand_in_reading_order_with_a_break_between_texts_and_marked_where_they_weigh_more()
    {
        var words = ArticleWords.Of(Bridge);

        Assert.Equal(
            ["t_brug t_in t_aleppo _ l_er l_wordt l_gelopen _ 28 april 2016 _ brug in aleppo _ jan voorbeeld _ er wordt gelopen _ eindelijk"],
            words.Parts);
        Assert.Equal([new CaptionWords(2, "op de brug _ e_people e_cross _ jan _ afp")], words.Captions);
    }

    [Fact]
    public void Every_word_is_listed_once_with_the_languages_of_its_texts()
    {
        var figure = new IndexedFigure(0, "In Aleppo", null, "People in Aleppo", null, null, null, null);
        var surfaces = ArticleWords.Of(Bridge with { Figures = [figure] }).Surfaces.ToDictionary(s => s.Surface, s => s.Fields);

        Assert.Equal(ArchiveSurface.InDutch | ArchiveSurface.InEnglish, surfaces["aleppo"]);
        Assert.Equal(ArchiveSurface.InEnglish, surfaces["people"]);
        Assert.Equal(ArchiveSurface.InDutch, surfaces["gelopen"]);
        Assert.DoesNotContain(surfaces.Keys, word => word.Contains('_', StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_without_words_has_one_empty_part()
    {
        var words = ArticleWords.Of(Bridge with { Title = null, Published = null, Byline = null, Blocks = [], Figures = [] });

        Assert.Equal([""], words.Parts);
        Assert.Empty(words.Surfaces);
    }

    [Fact]
    public void A_long_article_has_several_parts_that_begin_where_a_block_begins_and_lose_nothing()
    {
        var paragraph = string.Join(' ', Enumerable.Range(0, 5000).Select(number => $"woord{number}"));
        var article = Bridge with { Blocks = [.. Enumerable.Repeat(new IndexedBlock(BlockKind.Paragraph, paragraph), 8)] };

        var words = ArticleWords.Of(article);

        Assert.InRange(words.Parts.Length, 3, 5);
        Assert.All(words.Parts.Skip(1), part => Assert.StartsWith("woord0 ", part, StringComparison.Ordinal));
        Assert.Equal(8 * 5000, words.Parts.Sum(part => part.Split(' ').Count(word => word.StartsWith("woord", StringComparison.Ordinal))));
    }

    [Fact]
    public void One_enormous_paragraph_is_cut_as_well()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("woord", 50_000));

        var words = ArticleWords.Of(Bridge with { Blocks = [new IndexedBlock(BlockKind.Paragraph, paragraph)] });

        Assert.True(words.Parts.Length > 2);
        Assert.Equal(50_000, words.Parts.Sum(part => part.Split(' ').Count(word => word == "woord")));
    }
}
