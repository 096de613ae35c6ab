using System.Net;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

/// <summary>Addresses of lists that nobody's browser makes: each gets a page that says what was understood.</summary>
public sealed class HostileSearchTests(BridgeSite bridge) : IClassFixture<BridgeSite>
{
    [Theory]
    [InlineData("q=%00")]
    [InlineData("q=brug%00brug")]
    [InlineData("q=%22%22((((-")]
    [InlineData("q=AND+OR+NOT+NEAR(")]
    [InlineData("q=%22niet+gesloten")]
    [InlineData("q='%3B+DROP+TABLE+Articles%3B+--")]
    [InlineData("q=%25_*%3F%5B%5D%7B%7D%5C")]
    [InlineData("q=titel%3A")]
    [InlineData("q=%ff%fe%zz")]
    [InlineData("q=%f0%9f%92%a3")]
    [InlineData("van=2016-02-30&tot=2015-01-01")]
    [InlineData("van=2017&tot=2016")]
    [InlineData("van=0000&tot=99999")]
    [InlineData("pagina=1000000000")]
    [InlineData("pagina=-1")]
    [InlineData("plaats=nergensistan")]
    [InlineData("plaats=../../etc")]
    [InlineData("sorteer=x&datum=y&foto=z&signaal=w")]
    public async Task Each_is_a_page(string query)
    {
        foreach (var list in new[] { "/artikelen", "/fotos" })
        {
            using var response = await bridge.Site.GetAsync($"{list}?{query}");
            var html = await ArchiveSite.TextAsync(response);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True(html.Contains("class=\"problems\"", StringComparison.Ordinal) || html.Contains("class=\"chip\"", StringComparison.Ordinal), html);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("OF ")]
    [InlineData("titel:")]
    public async Task As_many_words_as_a_request_holds_are_a_page(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 2_400 / piece.Length)).TrimEnd();

        using var response = await bridge.Site.GetAsync("/artikelen?q=" + Uri.EscapeDataString(words));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_search_as_long_as_a_request_does_not_swell_the_page_nor_its_links()
    {
        using var response = await bridge.Site.GetAsync("/artikelen?q=brug+" + new string('(', 7_900));
        var html = await ArchiveSite.TextAsync(response);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.InRange(html.Length, 1, 1_000_000);
        Assert.Contains("q is te lang; vanaf ((((", page.QuerySelector(".problems li")!.TextContent, StringComparison.Ordinal);
        using var next = await bridge.Site.GetAsync(page.QuerySelector(".facet a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task A_thousand_filters_are_a_page_that_says_that_they_are_too_many()
    {
        var filters = string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"persbureau=b{number}"));

        var page = await bridge.Site.PageAsync("/artikelen?" + filters);

        Assert.Contains("persbureau heeft te veel waarden", page.QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_any_spelling_is_the_list_of_that_place()
    {
        using var response = await bridge.Site.GetAsync("/artikelen?plaats=Deir+ez-Zor&q=brug");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/artikelen?q=brug&plaats=syrie/deir-al-zor", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_place_offers_near_ones_as_links()
    {
        var page = await bridge.Site.PageAsync("/artikelen?plaats=Aleppoo&foto=ja");

        Assert.Contains("plaats=Aleppoo is geen plaats", page.QuerySelector(".problems li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/artikelen?plaats=syrie/aleppo&foto=ja", page.QuerySelector(".problems .offer")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_place_stands_as_a_chip_with_its_Dutch_name_and_in_the_form()
    {
        var page = await bridge.Site.PageAsync("/artikelen?plaats=syrie/deir-al-zor");

        Assert.Equal("Plaats: Deir al-Zor", page.QuerySelector(".chip bdi")!.TextContent);
        Assert.Equal("Deir al-Zor", page.QuerySelector("#f-plaats")!.GetAttribute("value"));
    }
}
