using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Corrections;

public sealed class CorrectionListTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task All_corrections_are_listed_the_newest_first_with_article_field_difference_and_reason()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.", "Beter gekeken");
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP", "Bureau verwisseld");

        var entries = (await site.Site.PageAsync("/correcties")).QuerySelectorAll(".correction");

        Assert.Equal(["Naamsvermelding", "Bijschrift"], entries.Select(entry => entry.QuerySelector("strong")!.TextContent));
        Assert.StartsWith(site.Path + "#b", entries[0].QuerySelector("h2 a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(("vervallen: AFP", "toegevoegd: ANP"), (entries[0].QuerySelector("del")!.TextContent, entries[0].QuerySelector("ins")!.TextContent));
        Assert.Equal("Reden: Bureau verwisseld", entries[0].QuerySelector(".reason")!.TextContent);
    }

    [Fact]
    public async Task A_field_and_a_period_narrow_the_list()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");

        Assert.Equal("Naamsvermelding", (await site.Site.PageAsync("/correcties?veld=caption-credit")).QuerySelector(".correction strong")!.TextContent);
        Assert.Single((await site.Site.PageAsync("/correcties?veld=caption-credit")).QuerySelectorAll(".correction"));
        Assert.Empty((await site.Site.PageAsync("/correcties?tot=2016")).QuerySelectorAll(".correction"));
        Assert.Equal(2, (await site.Site.PageAsync($"/correcties?artikel={site.ArticleId}&van=2020")).QuerySelectorAll(".correction").Length);
        Assert.Empty((await site.Site.PageAsync("/correcties?artikel=999")).QuerySelectorAll(".correction"));
    }

    [Fact]
    public async Task What_an_address_says_wrongly_is_told_and_left_out()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");

        var page = await site.Site.PageAsync("/correcties?van=gisteren&veld=place");

        Assert.Equal(2, page.QuerySelectorAll(".problems li").Length);
        Assert.Equal("gisteren", page.QuerySelector("#f-van")!.GetAttribute("value"));
        Assert.Single(page.QuerySelectorAll(".correction"));
    }

    [Fact]
    public async Task Without_corrections_the_page_says_so_and_behind_the_last_page_there_is_nothing()
    {
        await using var site = await CorrectedSite.CreateAsync();
        Assert.Equal("Nog niets gecorrigeerd", (await site.Site.PageAsync("/correcties")).QuerySelector(".empty h2")!.TextContent);
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");

        using var beyond = await site.Site.GetAsync("/correcties?pagina=7");

        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Fact]
    public async Task Which_place_a_name_means_and_who_an_editor_is_are_no_readers_business()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.Archive.Get<AuthorRegister>().NameAsync(CorrectedSite.Anna, "Anna Verzonnen-Intern", null, CancellationToken.None);
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");

        foreach (var address in (string[])["/correcties", "/correcties.atom"])
        {
            using var response = await site.Site.GetAsync(address);
            var text = await ArchiveSite.TextAsync(response);
            Assert.DoesNotContain("Verzonnen-Intern", text, StringComparison.Ordinal);
            Assert.DoesNotContain(CorrectedSite.Anna, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_feed_holds_each_correction_under_a_name_of_its_own_and_escapes_what_was_typed()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De <b>brug</b> & de weg.", "Zie ]]> <script>");
        await site.CorrectAsync(CorrectedField.CaptionCredit, null, "Onbekend");

        using var response = await site.Site.GetAsync("/correcties.atom");
        var feed = XDocument.Parse(await ArchiveSite.TextAsync(response)).Root!;

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal("Naamsvermelding: Brug in Aleppo beschadigd", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal("Reden: Onbekend. Eerst: AFP. Nu: (leeg)", entries[0].Element(Atom + "summary")!.Value);
        Assert.Contains("Zie ]]> <script>", entries[1].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_with_a_wrong_filter_is_no_feed()
    {
        await using var site = await CorrectedSite.CreateAsync();

        using var response = await site.Site.GetAsync("/correcties.atom?van=gisteren");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_list_is_kept_until_something_is_corrected()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.PageAsync("/correcties");
        using var again = await site.Site.GetAsync("/correcties");
        Assert.True(again.Headers.Contains("Age"));

        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");
        await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);

        Assert.Single((await site.Site.PageAsync("/correcties")).QuerySelectorAll(".correction"));
    }
}
