using System.Net;
using AngleSharp.Dom;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class ArticleListTests
{
    [Fact]
    public async Task Newest_come_first_and_undated_last_and_the_order_can_be_turned()
    {
        await using var site = await ThreeAsync();

        Assert.Equal(["Brug", "Markt", "Ongedateerd"], Titles(await site.PageAsync("/artikelen")));
        Assert.Equal(["Markt", "Brug", "Ongedateerd"], Titles(await site.PageAsync("/artikelen?sorteer=oudste")));
    }

    [Theory]
    [InlineData("?van=2016&tot=2016", "Brug")]
    [InlineData("?van=2014-09&tot=2016-04-30", "Markt")]
    [InlineData("?persbureau=afp", "Brug")]
    [InlineData("?signaal=missing-date", "Ongedateerd")]
    [InlineData("?q=markt", "Markt")]
    [InlineData("?foto=ja", "Brug")]
    [InlineData("?q=BRUG&collectie=test", "Brug")]
    [InlineData("?van=2016-04-28&tot=2016-04-28&datum=genomen", "Brug")]
    public async Task Every_filter_narrows_the_list_and_stands_as_a_chip(string query, string title)
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/artikelen" + query);

        Assert.Equal([title], Titles(page));
        Assert.NotEmpty(page.QuerySelectorAll(".chips .chip"));
        Assert.Equal("1 artikel", page.QuerySelector(".list-summary strong")!.TextContent);
    }

    [Fact]
    public async Task A_chip_takes_its_filter_away_and_leaves_the_others()
    {
        await using var site = await ThreeAsync();

        var chips = (await site.PageAsync("/artikelen?van=2016&tot=2016&persbureau=afp")).QuerySelectorAll(".chip");

        Assert.Equal(["2016", "Persbureau: AFP"], chips.Select(chip => chip.QuerySelector("bdi")!.TextContent));
        Assert.Equal(["/artikelen?persbureau=afp", "/artikelen?van=2016&tot=2016"], chips.Select(chip => chip.GetAttribute("href")));
    }

    [Fact]
    public async Task Years_and_then_months_are_links_with_counts()
    {
        await using var site = await ThreeAsync();

        var years = (await site.PageAsync("/artikelen")).QuerySelectorAll("section[aria-labelledby=f-jaar] a");
        var months = (await site.PageAsync("/artikelen?van=2016&tot=2016")).QuerySelectorAll("section[aria-labelledby=f-maand] a");

        Assert.Equal(["2016 1", "2015 1"], years.Select(link => link.TextContent));
        Assert.Equal("/artikelen?van=2016&tot=2016", years[0].GetAttribute("href"));
        Assert.Equal("mei 2016 1", Assert.Single(months).TextContent);
        Assert.Equal("/artikelen?van=2016-05&tot=2016-05", months[0].GetAttribute("href"));
    }

    [Fact]
    public async Task What_an_address_says_wrongly_is_named_and_left_out()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/artikelen?van=2016-13&q=brug");

        Assert.Contains("van=2016-13 is geen bestaande datum", page.QuerySelector(".problems li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Brug"], Titles(page));
    }

    [Theory]
    [InlineData("van=2016-13", true)]
    [InlineData("persbureau=afp%00", false)]
    [InlineData("q=brug&q=weg", false)]
    public async Task That_something_was_left_out_is_said_only_when_it_was(string query, bool isSaid)
    {
        await using var site = await ThreeAsync();

        var problems = (await site.PageAsync("/artikelen?" + query)).QuerySelector(".problems")!.TextContent;

        Assert.Equal(isSaid, problems.Contains("Wat niet te begrijpen is, is weggelaten", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("van=gisteren", "f-van", "gisteren", "f-hoe fout-van")]
    [InlineData("tot=2016-02-30&van=2016", "f-tot", "2016-02-30", "f-hoe fout-tot")]
    [InlineData("van=2017&tot=2016", "f-van", "2017", "f-hoe fout-van")]
    [InlineData("van=2017&tot=2016", "f-tot", "2016", "f-hoe fout-van")]
    [InlineData("plaats=Aleppoo", "f-plaats", "Aleppoo", "f-waar fout-plaats")]
    public async Task What_was_typed_wrongly_stays_in_its_field_and_the_field_says_so(string query, string id, string value, string described)
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/artikelen?" + query);

        var field = page.GetElementById(id)!;
        Assert.Equal((value, "true", described), (field.GetAttribute("value"), field.GetAttribute("aria-invalid"), field.GetAttribute("aria-describedby")));
        Assert.All(described.Split(' '), other => Assert.NotNull(page.GetElementById(other)));
    }

    [Fact]
    public async Task A_place_beside_one_that_is_unknown_goes_along()
    {
        await using var site = await ThreeAsync();

        var form = (await site.PageAsync("/artikelen?plaats=syrie&plaats=Aleppoo")).QuerySelector(".refine-form")!;

        Assert.Equal("syrie", form.QuerySelector("input[type=hidden][name=plaats]")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("#f-van")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task An_empty_result_tells_what_each_filter_costs()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/artikelen?q=brug&persbureau=reuters");

        Assert.Equal(
            ["/artikelen?persbureau=reuters: 0 artikelen", "/artikelen?q=brug: 1 artikel"],
            page.QuerySelectorAll(".empty li").Select(item => $"{item.QuerySelector("a")!.GetAttribute("href")}{item.QuerySelector(".count")!.TextContent}"));
        Assert.Equal("Persbureau: Reuters weglaten", page.QuerySelectorAll(".empty li a")[1].TextContent);
        Assert.Equal("/artikelen", page.QuerySelector(".empty .button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Twenty_articles_are_a_page_and_links_lead_to_the_others()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Series(45));

        var page = await site.PageAsync("/artikelen?sorteer=oudste&pagina=2");
        var titles = Titles(page);

        Assert.Equal(20, titles.Count);
        Assert.Equal("Bericht nummer 20", titles[0]);
        Assert.Equal("/artikelen?sorteer=oudste", page.QuerySelector(".pager [rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/artikelen?sorteer=oudste&pagina=3", page.QuerySelector(".pager [rel=next]")!.GetAttribute("href"));
        Assert.Equal("2", page.QuerySelector(".pager [aria-current=page]")!.TextContent);
        Assert.Equal("http://localhost/artikelen?sorteer=oudste&pagina=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_behind_the_last_is_not_found_and_says_where_the_last_is()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Series(21));

        using var response = await site.GetAsync("/artikelen?pagina=7");
        var html = await ArchiveSite.TextAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("De lijst heeft 2 pagina&#x2019;s; u vroeg om pagina 7.", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/artikelen?pagina=2\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("pagina 7 van 2", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_empty_fields_of_a_form_do_not_stay_in_the_address()
    {
        await using var site = await ThreeAsync();

        using var response = await site.GetAsync("/artikelen?q=brug+&van=&tot=&datum=gepubliceerd&foto=");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/artikelen?q=brug", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_keeps_what_it_has_no_field_for()
    {
        await using var site = await ThreeAsync();

        var form = (await site.PageAsync("/artikelen?q=brug&persbureau=afp&sorteer=oudste"))
            .QuerySelector(".refine-form")!;

        Assert.Equal(
            ["q=brug", "persbureau=afp", "sorteer=oudste"],
            form.QuerySelectorAll("input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
    }

    [Fact]
    public async Task English_readers_get_English_words_and_Dutch_titles_marked_as_Dutch()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/artikelen", language: "en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Articles", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("1 May 2016", page.QuerySelector(".card time")!.TextContent);
        Assert.All(page.QuerySelectorAll(".card-title bdi"), title => Assert.Equal("nl", title.GetAttribute("lang")));
    }

    [Fact]
    public async Task English_readers_read_English_names_of_places_in_facets_and_cards()
    {
        await using var site = await ArchiveSite.WithAsync(
            ADocument.With("Onrust in Syrië", "x.txt").Published("01 mei 2016").Paragraph("In Syrië is het onrustig. In Syrië duurt dat voort.").Build());

        var page = await site.PageAsync("/artikelen", language: "en");

        Assert.Equal("Syria", page.QuerySelector("section[aria-labelledby=f-plaatsen] bdi")!.TextContent);
        Assert.Equal("Syria", page.QuerySelector(".card-places bdi")!.TextContent);
    }

    private static Task<ArchiveSite> ThreeAsync() => ArchiveSite.WithAsync(
        Samples.Article("Markt", "03 maart 2015"),
        Samples.Article("Brug", "01 mei 2016", SampleTexts.Bridge, "De brug ligt in puin. Foto: AFP"),
        Samples.Article("Ongedateerd", day: null));

    private static List<string> Titles(IParentNode page) => [.. page.QuerySelectorAll("main article .card-title").Select(title => title.TextContent)];
}
