using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Pages;
using NewsArchive.Web.Tests.Site;
using Xunit;

namespace NewsArchive.Web.Tests.Exports;

/// <summary>Lists in other forms than pages, from the real site.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await ArchiveSite.WithAsync(
        Samples.Article("=Markt", "03 maart 2015"),
        Samples.Article("Brug", "01 mei 2016", SampleTexts.Bridge, "De brug ligt in puin. Foto: AFP"),
        Samples.Article("Ongedateerd", day: null));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Articles_for_programs_have_the_shape_of_the_contract()
    {
        var answer = await JsonAsync("/api/v1/articles?van=2016&tot=2016");

        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        var item = answer.GetProperty("items")[0];
        Assert.Equal("Brug", item.GetProperty("title").GetString());
        Assert.Equal("2016-05-01", item.GetProperty("published").GetString());
        Assert.Equal("/artikelen/2016/05/01/brug", item.GetProperty("url").GetString());
        Assert.Equal("Brug.txt", item.GetProperty("source").GetString());
        Assert.True(item.GetProperty("id").GetInt64() > 0);
        var facets = answer.GetProperty("facets");
        Assert.Equal(
            ["van", "plaats", "persbureau", "fotograaf", "signaal", "foto", "collectie"],
            facets.EnumerateObject().Select(facet => facet.Name));
        Assert.Contains(
            facets.GetProperty("van").EnumerateArray(),
            value => value.GetProperty("value").GetString() == "2015" && value.GetProperty("count").GetInt32() == 1);
        Assert.Equal("AFP", facets.GetProperty("persbureau")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task An_undated_article_has_no_day()
    {
        var answer = await JsonAsync("/api/v1/articles?signaal=missing-date");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("items")[0].GetProperty("published").ValueKind);
    }

    [Fact]
    public async Task Photos_for_programs_name_the_document_of_their_newest_use()
    {
        var item = (await JsonAsync("/api/v1/photos")).GetProperty("items")[0];

        Assert.Equal("De brug ligt in puin.", item.GetProperty("title").GetString());
        Assert.Equal("Brug.txt", item.GetProperty("source").GetString());
        Assert.StartsWith("/fotos/", item.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_behind_the_last_is_an_empty_one()
    {
        var answer = await JsonAsync("/api/v1/articles?pagina=9");

        Assert.Equal(3, answer.GetProperty("total").GetInt32());
        Assert.Equal(0, answer.GetProperty("items").GetArrayLength());
        Assert.Equal(1, answer.GetProperty("pages").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/photos")]
    [InlineData("/artikelen.csv")]
    [InlineData("/fotos.csv")]
    [InlineData("/artikelen.atom")]
    [InlineData("/fotos.atom")]
    public async Task What_cannot_be_understood_is_a_bad_request_that_names_the_field(string path)
    {
        using var response = await _site.GetAsync(path + "?van=2016-13&pagina=1000000000");
        var text = await ArchiveSite.TextAsync(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("van=2016-13 is geen bestaande datum", text, StringComparison.Ordinal);
        Assert.Contains("pagina=1000000000 is geen paginanummer van 1 tot en met 100.000.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_unknown_offers_others()
    {
        using var response = await _site.GetAsync("/api/v1/articles?plaats=Aleppoo");
        var problem = JsonDocument.Parse(await ArchiveSite.TextAsync(response)).RootElement.GetProperty("problems")[0];

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("plaats", problem.GetProperty("field").GetString());
        Assert.Equal("syrie/aleppo", problem.GetProperty("offers")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_table_has_every_row_and_no_formula()
    {
        using var response = await _site.GetAsync("/artikelen.csv?sorteer=oudste");
        var rows = (await ArchiveSite.TextAsync(response)).TrimEnd().Split("\r\n");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("artikelen.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(4, rows.Length);
        Assert.Contains(",'=Markt,2015-03-03,", rows[1], StringComparison.Ordinal);
        Assert.Contains(",http://localhost/artikelen/2016/05/01/brug,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_goes_on_behind_the_first_page()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Series(45));

        using var response = await site.GetAsync("/artikelen.csv");

        Assert.Equal(46, (await ArchiveSite.TextAsync(response)).TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task A_feed_gives_the_newest_first_under_names_that_stay()
    {
        using var response = await _site.GetAsync("/artikelen.atom?q=brug");
        var feed = XDocument.Parse(await ArchiveSite.TextAsync(response)).Root!;
        var entry = Assert.Single(feed.Elements(feed.Name.Namespace + "entry"));

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Brug", entry.Element(feed.Name.Namespace + "title")!.Value);
        Assert.StartsWith("urn:uuid:", entry.Element(feed.Name.Namespace + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal("http://localhost/artikelen?q=brug", feed.Elements(feed.Name.Namespace + "link").Last().Attribute("href")!.Value);
    }

    [Fact]
    public async Task The_summary_of_a_feed_says_that_an_agency_writes_English()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Brug", agency: SampleTexts.Bridge));

        using var english = await site.GetAsync("/artikelen.atom?q=foto:bridge");
        using var dutch = await site.GetAsync("/artikelen.atom?q=begin");

        Assert.Equal("en", SummaryLanguage(await ArchiveSite.TextAsync(english)));
        Assert.Null(SummaryLanguage(await ArchiveSite.TextAsync(dutch)));
    }

    [Fact]
    public async Task An_empty_feed_changed_no_later_than_now()
    {
        // In Amsterdam it is the second of June by then.
        await using var site = await ArchiveSite.MakeAsync([], new DateTimeOffset(2026, 6, 1, 22, 30, 0, TimeSpan.Zero));

        using var response = await site.GetAsync("/artikelen.atom");

        Assert.Contains("<updated>2026-06-01T00:00:00Z</updated>", await ArchiveSite.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_have_the_names_of_the_language_that_was_asked_for()
    {
        await using var site = await PlaceTests.ThreeAsync();

        using var response = await site.GetAsync("/api/v1/articles", ("Cookie", "taal=en"));
        var places = JsonDocument.Parse(await ArchiveSite.TextAsync(response)).RootElement.GetProperty("facets").GetProperty("plaats");

        Assert.Contains("Syria", places.EnumerateArray().Select(place => place.GetProperty("label").GetString()));
        Assert.DoesNotContain("Syrië", places.EnumerateArray().Select(place => place.GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData("/artikelen")]
    [InlineData("/fotos")]
    public async Task A_page_leads_to_the_same_list_in_other_forms(string path)
    {
        var page = await _site.PageAsync(path + "?q=brug&sorteer=oudste");
        var links = page.QuerySelectorAll(".formats a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(links, page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        Assert.Equal([$"{path}.atom?q=brug", $"{path}.csv?q=brug&sorteer=oudste"], links.Take(2));
        foreach (var link in links)
        {
            using var response = await _site.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/artikelen.csv", "br")]
    [InlineData("/artikelen.atom", "gzip")]
    [InlineData("/api/v1/photos", "br")]
    public async Task Exports_are_kept_and_compressed_as_pages_are(string path, string encoding)
    {
        using var first = await _site.GetAsync(path, ("Accept-Encoding", encoding));
        using var second = await _site.GetAsync(path, ("Accept-Encoding", encoding));
        using var head = await _site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);
        using var post = await _site.Client.PostAsync(path, null, TestContext.Current.CancellationToken);

        Assert.Equal([encoding], second.Content.Headers.ContentEncoding);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    private static string? SummaryLanguage(string feed)
    {
        var root = XDocument.Parse(feed).Root!;
        return Assert.Single(root.Descendants(root.Name.Namespace + "summary")).Attribute(XNamespace.Xml + "lang")?.Value;
    }

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var response = await _site.GetAsync(path);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await ArchiveSite.TextAsync(response)).RootElement;
    }
}
