using AngleSharp.Dom;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

/// <summary>An article that was found by words.</summary>
public sealed class MarkedArticleTests(BridgeSite bridge) : IClassFixture<BridgeSite>
{
    [Fact]
    public async Task Title_text_and_captions_have_the_words_marked()
    {
        var page = await bridge.Site.PageAsync(BridgeSite.Path + "?q=bruggen");

        Assert.Equal("Brug", page.QuerySelector("h1 mark")!.TextContent);
        Assert.Equal("brug", page.QuerySelector(".article-text p mark")!.TextContent);
        Assert.Equal("brug", page.QuerySelector(".caption-text mark")!.TextContent);
    }

    [Fact]
    public async Task A_bar_says_what_is_marked_and_leads_to_it_and_away()
    {
        var page = await bridge.Site.PageAsync(BridgeSite.Path + "?q=brug");

        var bar = page.QuerySelector(".mark-bar")!;
        var links = bar.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal("Gemarkeerd: brug", bar.QuerySelector("p")!.TextContent);
        Assert.NotNull(page.GetElementById(links[0].TrimStart('#')));
        Assert.Equal([BridgeSite.Path, "/artikelen?q=brug"], links.Skip(1));
    }

    [Fact]
    public async Task Without_words_nothing_is_marked_and_there_is_no_bar()
    {
        var page = await bridge.Site.PageAsync(BridgeSite.Path);

        Assert.Empty(page.QuerySelectorAll("mark, .mark-bar"));
    }

    [Fact]
    public async Task The_words_do_not_make_another_article_for_search_engines()
    {
        var page = await bridge.Site.PageAsync(BridgeSite.Path + "?q=brug");

        Assert.Equal("http://localhost" + BridgeSite.Path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%22%22((((-")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE Articles; --")]
    [InlineData("nergens")]
    public async Task Any_words_leave_the_article_as_it_is(string query)
    {
        var page = await bridge.Site.PageAsync($"{BridgeSite.Path}?q={Uri.EscapeDataString(Uri.UnescapeDataString(query))}");

        Assert.Equal("Brug in Aleppo beschadigd", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
