using AngleSharp.Dom;
using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Articles;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Articles;

public sealed class ArticleViewTests
{
    private static readonly BlockRecord Paragraph = new(BlockKind.Paragraph, "b40", "Er is brand.", [], false, null);

    [Fact]
    public void Blocks_stand_in_reading_order_each_in_its_own_element()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with
        {
            Blocks = SampleArticle.Page(
                Paragraph,
                new(BlockKind.Heading, "b60", "Bloedbad", [], false, null),
                new(BlockKind.Quote, "b80", "‘Wij gaan.’", [], false, null),
                new(BlockKind.List, "b90", "1. een 2. twee", ["een", "twee"], true, null),
                new(BlockKind.List, "b95", "- drie", ["drie"], false, null),
                SampleArticle.FigureBlock(SampleFigure.Both),
                new(BlockKind.Related, "b300", "Lees ook: meer", [], false, null)),
        });

        Assert.Equal(
            ["p#b40", "h2#b60", "blockquote#b80", "ol#b90", "ul#b95", "figure#b210", "p#b300"],
            page.FindAll(".article-text [id]").Select(e => $"{e.LocalName}#{e.Id}"));
        Assert.Equal(2, page.FindAll("ol > li").Count);
    }

    [Fact]
    public void Dateline_opens_the_first_paragraph_only()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with { Blocks = SampleArticle.Page(Paragraph, Paragraph with { Anchor = "b60" }) });

        Assert.Equal("Aleppo (ANP/AFP) – ", page.Find("#b40 .dateline").TextContent);
        Assert.Single(page.FindAll(".dateline"));
    }

    [Fact]
    public void Site_furniture_is_folded_behind_the_text_and_nothing_is_dropped()
    {
        using var context = new PageContext();
        var share = new BlockRecord(BlockKind.Boilerplate, "b50", "Deel dit artikel", [], false, null);
        var page = Render(context, SampleArticle.Record with { Blocks = SampleArticle.Page(share, Paragraph) });

        Assert.Contains("Deel dit artikel", page.Find("details.boilerplate #b50").TextContent, StringComparison.Ordinal);
        Assert.Equal("Overige regels uit de bron (1)", page.Find(".boilerplate summary").TextContent);
    }

    [Fact]
    public void Every_block_has_a_link_to_itself()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with
        {
            Blocks = SampleArticle.Page(Paragraph, SampleArticle.FigureBlock(SampleFigure.Both)),
        });

        Assert.Equal(["#b40", "#b210"], page.FindAll("a.place").Select(link => link.GetAttribute("href")));
        Assert.All(page.FindAll("a.place"), link => Assert.Equal("Link naar deze plaats in de tekst", link.GetAttribute("aria-label")));
    }

    [Fact]
    public void Heading_is_read_without_the_link_to_its_place()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with { Blocks = SampleArticle.Page(new BlockRecord(BlockKind.Heading, "b60", "Bloedbad", [], false, null)) });

        Assert.Equal("Bloedbad", page.Find("h2#b60").TextContent);
        Assert.Equal("#b60", page.Find(".heading a.place").GetAttribute("href"));
    }

    [Fact]
    public void Document_with_nothing_but_a_headline_says_so()
    {
        using var context = new PageContext();
        var bare = Render(context, SampleArticle.Record with { Blocks = SampleArticle.Page(), Lead = null });
        var full = Render(context, SampleArticle.Record with { Blocks = SampleArticle.Page(Paragraph) });

        Assert.Equal("Dit document heeft een kop en verder geen tekst.", bare.Find(".article-text").TextContent.Trim());
        Assert.DoesNotContain("verder geen tekst", full.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Block_on_a_later_page_is_addressed_with_its_page()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with { Blocks = new([Paragraph], 500, 2, 200), Lead = SampleFigure.DutchOnly });

        Assert.Equal("?pagina=2#b40", page.Find("a.place").GetAttribute("href"));
        Assert.Empty(page.FindAll("figure"));
        Assert.Empty(page.FindAll(".dateline"));
        Assert.Equal("2", page.Find(".parts [aria-current=page]").TextContent);
        Assert.Equal(
            ["/artikelen/2016/05/01/ziekenhuis-in-aleppo-geraakt", "/artikelen/2016/05/01/ziekenhuis-in-aleppo-geraakt?pagina=3"],
            page.FindAll(".parts a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Headings_step_down_one_level_at_a_time_and_ids_are_unique()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with
        {
            NearDuplicates = [new(new("/artikelen/2016/05/09/x", "Zelfde", new DateOnly(2016, 5, 9)), true)],
            Blocks = SampleArticle.Page(new(BlockKind.Heading, "b30", "Kop", [], false, null), Paragraph),
        });
        var levels = page.FindAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        var ids = page.FindAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1 && pair.Second > 1));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Very_long_title_is_shortened_and_can_be_read_whole()
    {
        using var context = new PageContext();
        var title = new string('A', 20_000);
        var page = Render(context, SampleArticle.Record with { Title = title });

        Assert.Equal(300, page.Find("h1").TextContent.Length);
        Assert.Equal(title, page.Find("details.whole-title p").TextContent);
    }

    [Fact]
    public void Original_address_is_a_link_only_when_it_leads_to_the_web()
    {
        using var context = new PageContext();
        var collection = SampleArticle.Record.Collection;
        var web = Render(context, SampleArticle.Record with { Collection = collection with { OriginalAddress = "https://krant.example/1" } });
        var script = Render(context, SampleArticle.Record with { Collection = collection with { OriginalAddress = "javascript:alert(1)" } });

        Assert.Single(web.FindAll("a[href='https://krant.example/1']"));
        Assert.Empty(script.FindAll("a[href^=javascript]"));
        Assert.Contains("javascript:alert(1)", script.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_is_named_verbatim_with_hash_and_moment_in_Amsterdam()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with
        {
            Document = SampleArticle.Record.Document with { Name = "..%2f<b>$(touch x).txt", EncodingGuessed = true, Encoding = "Windows-1252" },
        });
        var facts = page.Find(".article-facts").TextContent;

        Assert.Contains("..%2f<b>$(touch x).txt", facts, StringComparison.Ordinal);
        Assert.Contains("Windows-1252 (aangenomen)", facts, StringComparison.Ordinal);
        Assert.Contains(SampleArticle.Hash, facts, StringComparison.Ordinal);
        Assert.Equal("3 juni 2024, 12.00 uur", page.Find("time[datetime='2024-06-03T10:00:00Z']").TextContent);
    }

    [Fact]
    public void Diagnostics_are_said_in_plain_words()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with { Diagnostics = [new("second-date", true, 3, 4, "7 augustus 2015")] });

        Assert.Contains("Er staat nog een datum bij, ‘7 augustus 2015’", page.Find(".diagnostics").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Undated_article_says_so_near_the_top()
    {
        using var context = new PageContext();
        var page = Render(context, SampleArticle.Record with
        {
            Published = null,
            PublishedTime = null,
            Findings = [new FindingRecord(FindingCode.MissingDate, null, null, null)],
        });

        Assert.Equal("Van dit artikel is niet bekend wanneer het verscheen.", page.Find("header .finding-text").TextContent);
        Assert.Contains("Publicatiedatum onbekend", page.Find(".byline").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void English_interface_keeps_the_article_Dutch()
    {
        using var context = new PageContext("en-GB");
        var page = Render(context, SampleArticle.Record);

        Assert.Equal("nl", page.Find("article").GetAttribute("lang"));
        Assert.Equal("en", page.Find("aside").GetAttribute("lang"));
        Assert.Equal("en", page.Find(".byline").GetAttribute("lang"));
    }

    private static IRenderedComponent<ArticleView> Render(PageContext context, ArticleRecord article) =>
        context.Render<ArticleView>(view => view
            .Add(v => v.Article, article)
            .Add(v => v.Absolute, path => "https://archief.example" + path)
            .Add(v => v.Today, new DateOnly(2024, 6, 3)));
}
