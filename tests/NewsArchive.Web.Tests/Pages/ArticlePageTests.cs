using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

public sealed class ArticlePageTests(BridgeSite bridge) : IClassFixture<BridgeSite>
{
    private const string Path = BridgeSite.Path;

    [Fact]
    public async Task Article_stands_at_its_address_with_head_text_and_photo()
    {
        var site = bridge.Site;
        var page = await site.PageAsync(Path);

        Assert.Equal(Path, site.Saved[0].ArticlePath);
        Assert.Equal("Brug in Aleppo beschadigd · NewsArchive", page.Title);
        Assert.Equal("Brug in Aleppo beschadigd", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("http://localhost" + Path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Equal("2016-05-01", page.QuerySelector("meta[property='article:published_time']")!.GetAttribute("content"));
        Assert.Equal("De brug ligt in puin.", page.QuerySelector("figure .caption-text")!.TextContent);
        Assert.Equal("28", page.QuerySelector(".slip-day")!.TextContent);
    }

    [Fact]
    public async Task Linked_data_reads_as_a_NewsArticle()
    {
        var site = bridge.Site;
        var data = JsonDocument.Parse((await site.PageAsync(Path)).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
        Assert.Equal("2016-05-01", data.GetProperty("datePublished").GetString());
        Assert.Equal("2016-04-28T10:44:55", data.GetProperty("associatedMedia")[0].GetProperty("dateCreated").GetString());
    }

    [Theory]
    [InlineData("/artikelen/2016/05/01/bestaat-niet")]
    [InlineData("/artikelen/2016/5/1/brug-in-aleppo-beschadigd")]
    [InlineData("/artikelen/zonder-datum/brug-in-aleppo-beschadigd")]
    [InlineData("/artikelen/a/b/c/d")]
    [InlineData(Path + "?pagina=2")]
    [InlineData(Path + "?pagina=0")]
    [InlineData(Path + "?pagina=-1")]
    [InlineData(Path + "?pagina=99999999999")]
    [InlineData(Path + "/bron?pagina=9")]
    [InlineData("/artikelen/2016/05/01/bestaat-niet/bron")]
    [InlineData("/artikelen/2016/05/01/bestaat-niet/citaat.ris")]
    [InlineData(Path + "/citaat.exe")]
    public async Task Unknown_address_answers_404_with_the_page_for_it(string address)
    {
        var site = bridge.Site;
        using var response = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Deze pagina is er niet", await ArchiveSite.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/artikelen/2015/01/01/oude-kop", Path)]
    [InlineData("/artikelen/2015/01/01/oude-kop?pagina=1", Path + "?pagina=1")]
    [InlineData("/artikelen/2015/01/01/oude-kop/bron", Path + "/bron")]
    [InlineData("/artikelen/2015/01/01/oude-kop/citaat.bib", Path + "/citaat.bib")]
    [InlineData(Path + "/", Path)]
    public async Task Former_address_leads_to_the_present_one_for_ever(string former, string present)
    {
        var site = bridge.Site;
        using var response = await site.GetAsync(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(present, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Undated_article_has_an_address_without_a_date_and_says_so()
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.With("Zonder dag").Paragraph("Er is geen datum bekend van dit stuk.").Build());
        var page = await site.PageAsync("/artikelen/zonder-datum/zonder-dag");

        Assert.Contains("Van dit artikel is niet bekend wanneer het verscheen.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("meta[property='article:published_time']"));
    }

    [Fact]
    public async Task Text_with_another_date_is_linked_both_ways()
    {
        await using var site = await ArchiveSite.WithAsync(BridgeSite.Document(), BridgeSite.Document("09 mei 2016", "later.txt"));
        var link = (await site.PageAsync(Path)).QuerySelector(".near-duplicates li")!;

        Assert.StartsWith("Zelfde tekst met een andere datum", link.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(site.Saved[1].ArticlePath, link.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Neighbours_lead_on_in_order_of_date()
    {
        await using var site = await ArchiveSite.WithAsync(
            BridgeSite.Document(),
            ADocument.With("Later").Published("02 mei 2016").Paragraph("Een dag later is het stil gebleven.").Build(),
            ADocument.With("Eerder").Published("30 april 2016").Paragraph("Een dag eerder was er nog niets aan de hand.").Build());
        var page = await site.PageAsync(Path);

        Assert.Equal("/artikelen/2016/04/30/eerder", page.QuerySelector("a.neighbour[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/artikelen/2016/05/02/later", page.QuerySelector("a.neighbour[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task English_interface_marks_what_stays_Dutch()
    {
        var site = bridge.Site;
        var page = await site.PageAsync(Path, "en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("nl", page.QuerySelector("article.article")!.GetAttribute("lang"));
        Assert.Equal("The agency’s caption", page.QuerySelector("figure summary")!.TextContent);
        Assert.All(page.QuerySelectorAll("figure dd:not(:has(time))"), words => Assert.Equal("en", words.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("txt", "text/plain", "‘Brug in Aleppo beschadigd’, Test, 1 mei 2016.")]
    [InlineData("bib", "application/x-bibtex", "title = {{Brug in Aleppo beschadigd}},")]
    [InlineData("ris", "application/x-research-info-systems", "TI  - Brug in Aleppo beschadigd\r\n")]
    public async Task Citation_comes_as_a_file(string extension, string type, string text)
    {
        var site = bridge.Site;
        using var response = await site.GetAsync($"{Path}/citaat.{extension}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal($"2016-05-01-brug-in-aleppo-beschadigd.{extension}", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains(text, await ArchiveSite.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_view_shows_the_document_itself()
    {
        var site = bridge.Site;
        var page = await site.PageAsync(Path + "/bron");
        var source = page.QuerySelector(".source-text")!;
        foreach (var name in source.QuerySelectorAll(".piece-name").ToList())
            name.Remove();

        Assert.StartsWith("Brug in Aleppo beschadigd\n\n01 mei 2016\n\n", source.TextContent, StringComparison.Ordinal);
        Assert.Contains(SampleTexts.Bridge, source.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beschrijving", page.QuerySelector(".legend")!.TextContent, StringComparison.Ordinal);
    }
}
