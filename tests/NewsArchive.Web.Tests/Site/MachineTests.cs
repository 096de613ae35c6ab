using System.Net;
using System.Xml.Linq;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

/// <summary>What search engines and monitors ask for.</summary>
public sealed class MachineTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_leads_to_every_article_and_every_page_of_it_answers()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een", "01 mei 2016"), Samples.Article("Ongedateerd", day: null));

        var files = await AddressesAsync(site, "/sitemap.xml");
        var addresses = new List<string>();
        foreach (var file in files)
            addresses.AddRange(await AddressesAsync(site, file));

        Assert.All(site.Saved, saved => Assert.Contains("http://localhost" + saved.ArticlePath, addresses));
        foreach (var address in addresses)
        {
            using var response = await site.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, address);
        }
    }

    [Theory]
    [InlineData("/sitemap-2.xml")]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-99999999999.xml")]
    public async Task A_sitemap_that_is_not_in_the_index_is_not_found(string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Absolute_addresses_stand_below_the_public_address()
    {
        await using var site = await ArchiveSite.MakeAsync([Samples.Article("Een")], settings: ("PublicAddress", "https://archief.example/"));

        var robots = await ArchiveSite.TextAsync(await site.GetAsync("/robots.txt"));
        var canonical = (await site.PageAsync("/artikelen?q=een")).QuerySelector("link[rel=canonical]")!.GetAttribute("href");

        Assert.Contains("Sitemap: https://archief.example/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Equal("https://archief.example/artikelen?q=een", canonical);
        Assert.All(await AddressesAsync(site, "/sitemap-1.xml"), address => Assert.StartsWith("https://archief.example/artikelen/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_is_good_until_the_database_is_not()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var sound = await site.GetAsync("/gezond");
        await site.Archive.TamperAsync("ALTER TABLE Articles RENAME TO Verdwenen");
        using var broken = await site.GetAsync("/gezond");

        Assert.Equal(HttpStatusCode.OK, sound.StatusCode);
        Assert.Equal("{\"status\":\"ok\",\"archive\":\"sound\",\"ready\":true}", await ArchiveSite.TextAsync(sound));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, broken.StatusCode);
        Assert.Contains("\"archive\":\"unreadable\"", await ArchiveSite.TextAsync(broken), StringComparison.Ordinal);
        Assert.True(broken.Headers.CacheControl!.NoStore);
    }

    private static async Task<List<string>> AddressesAsync(ArchiveSite site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        return [.. XDocument.Parse(await ArchiveSite.TextAsync(response)).Descendants(Sitemap + "loc").Select(element => element.Value)];
    }
}
