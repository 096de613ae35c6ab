using System.Net;
using AngleSharp.Dom;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class PlaceTests
{
    private const string Agency =
        "A man walks past a damaged building in Aleppo, Syria, on April 28, 2016. / AFP PHOTO / KARAM AL-MASRI";

    [Fact]
    public async Task The_index_lists_countries_with_their_places_and_numbers()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/plaatsen");

        var syria = page.QuerySelector("section[aria-labelledby=land-syrie]")!;
        Assert.Equal("Syrië 2", Text(syria.QuerySelector("h3")!));
        Assert.Contains("Aleppo", syria.QuerySelectorAll("li bdi").Select(name => name.TextContent));
        Assert.NotNull(page.QuerySelector(".place-letters a[href='#letter-s']"));
        Assert.Equal("Syria", (await site.PageAsync("/plaatsen", "en")).QuerySelector("#land-syrie bdi")!.TextContent);
    }

    [Fact]
    public async Task One_country_is_said_in_the_singular()
    {
        await using var site = await ArchiveSite.WithAsync(
            ADocument.With("Onrust", "x.txt").Published("01 mei 2016").Paragraph("In Syrië is het onrustig.").Build());

        Assert.Equal("1 land, 0 plaatsen daarin", (await site.PageAsync("/plaatsen")).QuerySelector(".place-facts strong")!.TextContent);
    }

    [Fact]
    public async Task A_place_shows_its_articles_its_years_its_photos_and_what_lies_around_it()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/plaatsen/syrie/aleppo");

        Assert.Equal("Aleppo", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Syrië", page.QuerySelectorAll(".place-crumbs bdi")[0].TextContent);
        Assert.Equal("Markt in Aleppo heropend", page.QuerySelector(".place-articles .card-title")!.TextContent);
        Assert.Contains("A man walks past", page.QuerySelector(".place-photos li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("volgens het bijschrift", page.QuerySelector(".place-photos .furniture")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".place-near a[href='/plaatsen/syrie/idlib']"));
        Assert.Contains("Halab", page.QuerySelector(".spellings")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/artikelen.atom?plaats=syrie%2Faleppo'], a[href='/artikelen.atom?plaats=syrie/aleppo']"));
        Assert.Contains("\"@type\":\"City\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Theory]
    [InlineData("/plaatsen/syria", "/plaatsen/syrie")]
    [InlineData("/plaatsen/syria/aleppo", "/plaatsen/syrie/aleppo")]
    [InlineData("/plaatsen/syrie/halab", "/plaatsen/syrie/aleppo")]
    [InlineData("/plaatsen/Syrie/Aleppo", "/plaatsen/syrie/aleppo")]
    [InlineData("/plaatsen/syrie/aleppo/", "/plaatsen/syrie/aleppo")]
    public async Task Another_spelling_has_moved_to_the_usual_path_for_ever(string path, string usual)
    {
        await using var site = await ThreeAsync();

        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(usual, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/plaatsen/syrie/alepp", "/plaatsen/syrie/aleppo")]
    [InlineData("/plaatsen/aleppo", "/plaatsen/syrie/aleppo")]
    public async Task An_unknown_place_is_not_found_and_the_nearest_names_are_offered(string path, string offered)
    {
        await using var site = await ThreeAsync();

        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"href=\"{offered}\"", await ArchiveSite.TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plaatsen/-")]
    [InlineData("/plaatsen/a//b")]
    [InlineData("/plaatsen/%22%3E%3Cscript%3E")]
    public async Task A_hostile_path_is_not_found(string path)
    {
        await using var site = await ThreeAsync();

        using var answer = await site.GetAsync(path);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain("\"><script>", await ArchiveSite.TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_place_without_articles_says_so_and_is_kept_from_search_engines()
    {
        await using var site = await ThreeAsync();

        var page = await site.PageAsync("/plaatsen/nederland");

        Assert.Equal("Nog geen artikelen", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_sitemap_names_the_places_that_articles_name_and_no_others()
    {
        await using var site = await ThreeAsync();

        using var answer = await site.GetAsync("/sitemap-plaatsen.xml");
        var xml = await ArchiveSite.TextAsync(answer);

        Assert.Contains("/plaatsen/syrie/aleppo</loc>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("/plaatsen/nederland</loc>", xml, StringComparison.Ordinal);
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static Task<ArchiveSite> ThreeAsync() => ArchiveSite.WithAsync(
        ADocument.With("Markt in Aleppo heropend", "aleppo.txt").Published("01 mei 2016")
            .Paragraph("De markt van Aleppo is zondag heropend. Bewoners van Aleppo kwamen voor het eerst weer samen.").Figure(Agency).Build(),
        ADocument.With("Vluchtelingen in Idlib", "idlib.txt").Published("02 juni 2017")
            .Paragraph("In Idlib zijn vluchtelingen aangekomen. In Idlib is weinig plaats.").Build(),
        ADocument.With("Stroom terug in Kiev", "kiev.txt").Published("03 juli 2022")
            .Paragraph("In Kiev is de stroom terug. De burgemeester van Kiev maakte dat bekend.").Build());
}
