using System.Net;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class MapTests
{
    [Fact]
    public async Task From_afar_each_country_is_a_mark_that_leads_to_its_articles()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart");

        var marks = page.QuerySelectorAll("svg.map a.mark");
        Assert.Contains("Syrië: 2 artikelen", marks.Select(mark => mark.GetAttribute("aria-label")));
        Assert.Contains("/artikelen?plaats=syrie", marks.Select(mark => mark.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Contains("3 artikelen", page.QuerySelector(".list-summary strong")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nearer_by_places_are_marks_and_the_other_filters_stay()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart?tot=2017&uitsnede=syrie-irak");

        var addresses = page.QuerySelectorAll("svg.map a.mark").Select(mark => Uri.UnescapeDataString(mark.GetAttribute("href")!)).ToList();
        Assert.Contains("/artikelen?tot=2017&plaats=syrie/aleppo", addresses);
        Assert.Contains("/artikelen?tot=2017&plaats=syrie/idlib", addresses);
        Assert.All(page.QuerySelectorAll(".map-steps a"), step => Assert.StartsWith("/kaart?tot=2017&uitsnede=", step.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_says_what_the_map_shows()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart?uitsnede=oekraine");

        var names = page.QuerySelectorAll(".map-table tbody th").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Contains("Kiev", names);
        Assert.DoesNotContain("Aleppo", names);
    }

    [Fact]
    public async Task A_map_without_a_piece_of_the_world_shows_what_was_found()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart?plaats=syrie");

        Assert.Contains("Aleppo: 1 artikel", page.QuerySelectorAll("svg.map a.mark").Select(mark => mark.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Beside_a_chosen_place_a_mark_counts_what_its_link_lists()
    {
        await using var site = await ArchiveSite.WithAsync(
            ADocument.With("Aleppo", "a.txt").Published("01 mei 2016").Paragraph("In Aleppo is de markt open. Aleppo ligt in Syrië.").Build(),
            ADocument.With("Kiev en Aleppo", "b.txt").Published("02 mei 2016").Paragraph("In Kiev spraken zij over Aleppo.").Build(),
            ADocument.With("Kiev", "c.txt").Published("03 mei 2016").Paragraph("In Kiev is de stroom terug.").Build(),
            ADocument.With("Niets", "d.txt").Published("04 mei 2016").Paragraph("Er gebeurde niets.").Build());

        var page = await site.PageAsync("/kaart?plaats=syrie&uitsnede=wereld");

        var mark = page.QuerySelectorAll("svg.map a.mark").Single(mark => mark.GetAttribute("href") == "/artikelen?plaats=oekraine");
        var list = await site.PageAsync(mark.GetAttribute("href")!);
        Assert.Equal("Oekraïne: 2 artikelen", mark.GetAttribute("aria-label"));
        Assert.Equal("2 artikelen", list.QuerySelector(".list-summary strong")!.TextContent);
        Assert.Equal("2 artikelen", page.QuerySelector(".list-summary strong")!.TextContent);
        Assert.DoesNotContain("geen plaats", page.QuerySelector(".list-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 daarvan noemt geen plaats", (await site.PageAsync("/kaart")).QuerySelector(".list-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_article_and_one_place_are_said_in_the_singular()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var map = await site.PageAsync("/kaart?plaats=syrie");
        var place = await site.PageAsync("/plaatsen/syrie/aleppo");

        Assert.Contains("Aleppo: 1 artikel", map.QuerySelectorAll(".map-table td a").Select(count => count.GetAttribute("aria-label")));
        Assert.Contains("1 daarvan gaat hierover", place.QuerySelector(".place-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_leads_to_the_map_of_what_it_shows()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var list = await site.PageAsync("/artikelen?tot=2017&plaats=syrie");
        var nothing = await site.PageAsync("/artikelen?q=bestaatniet");

        Assert.NotNull(list.QuerySelector(".list-summary a[rel=nofollow][href='/kaart?tot=2017&plaats=syrie']"));
        Assert.Null(nothing.QuerySelector(".list-summary a[href^='/kaart']"));
    }

    [Fact]
    public async Task A_piece_of_the_world_that_does_not_exist_is_named_and_left_out()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart?uitsnede=atlantis");

        Assert.Contains("atlantis", page.QuerySelector(".problems li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0", page.QuerySelector("svg.map[data-zoom]")!.GetAttribute("data-zoom"));
    }

    [Fact]
    public async Task Nothing_found_is_said_with_a_way_back()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var page = await site.PageAsync("/kaart?van=1950&tot=1950");

        Assert.Null(page.QuerySelector("svg.map[data-zoom]"));
        Assert.Equal("/kaart", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/kaart?uitsnede=0,0,99999999999")]
    [InlineData("/kaart?uitsnede=%00")]
    [InlineData("/kaart?uitsnede=wereld&uitsnede=europa")]
    [InlineData("/kaart?pagina=1000000000&q=%22")]
    public async Task A_hostile_address_gives_a_page(string path)
    {
        await using var site = await PlaceTests.ThreeAsync();

        using var answer = await site.GetAsync(path);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Found });
    }

    [Fact]
    public async Task Pieces_of_the_world_are_kept_apart_by_the_cache()
    {
        await using var site = await PlaceTests.ThreeAsync();

        var europe = await site.PageAsync("/kaart?uitsnede=europa");
        var africa = await site.PageAsync("/kaart?uitsnede=afrika");

        Assert.NotEqual(europe.QuerySelector("svg.map")!.GetAttribute("data-north"), africa.QuerySelector("svg.map")!.GetAttribute("data-north"));
    }

    [Fact]
    public async Task A_page_of_the_map_stays_light()
    {
        await using var site = await PlaceTests.ThreeAsync();

        using var answer = await site.GetAsync("/kaart");

        Assert.InRange((await ArchiveSite.TextAsync(answer)).Length, 1, 150_000);
    }
}
