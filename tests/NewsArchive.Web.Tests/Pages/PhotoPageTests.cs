using System.Net;
using AngleSharp.Dom;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

public sealed class PhotoPageTests
{
    [Fact]
    public async Task Photo_page_compares_the_captions_of_all_uses()
    {
        await using var site = await ArchiveSite.WithAsync(
            Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug in Aleppo. Foto: AFP"),
            Article("Tweede", "01 mei 2018", SampleTexts.BridgeShouted, "Oorlog in Syrië. Foto: ANP / AFP"));
        var photo = await site.PageAsync(await FirstPhotoAsync(site));

        Assert.Equal(
            ["Oorlog in Syrië.", "Een brug in Aleppo."], photo.QuerySelectorAll(".use-group blockquote").Select(caption => caption.TextContent));
        Assert.Equal("Foto van AFP, 28 april 2016", photo.QuerySelector("h1")!.TextContent);
        Assert.Equal("Deze foto is 2 jaar ouder dan dit artikel.", Assert.Single(photo.QuerySelectorAll(".used-in .finding-text")).TextContent);
        Assert.Contains(SampleTexts.Bridge[..40], photo.QuerySelector(".whole")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Link_from_a_photo_leads_to_the_figure_itself()
    {
        await using var site = await ArchiveSite.WithAsync(Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug in Aleppo. Foto: AFP"));
        var link = (await site.PageAsync(await FirstPhotoAsync(site))).QuerySelector(".used-in a")!.GetAttribute("href")!;
        var anchor = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];

        Assert.Equal("figure", (await site.PageAsync(link)).GetElementById(anchor)!.LocalName);
    }

    [Fact]
    public async Task Reused_photo_says_in_how_many_other_articles_it_stands()
    {
        await using var site = await ArchiveSite.WithAsync(
            Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"),
            Article("Tweede", "02 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"));

        var text = (await site.PageAsync("/artikelen/2016/05/01/eerste")).QuerySelector(".card-links")!.TextContent;
        Assert.Contains("ook gebruikt in 1 ander artikel", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fotos/99999")]
    [InlineData("/fotos/-1")]
    [InlineData("/fotos/abc")]
    [InlineData("/fotos/99999999999999999999")]
    [InlineData("/fotos?pagina=50")]
    public async Task Unknown_photo_answers_404(string address)
    {
        await using var site = await ArchiveSite.WithAsync(Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"));
        using var response = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_behind_the_last_says_where_the_last_is()
    {
        await using var site = await ArchiveSite.WithAsync(Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"));
        using var response = await site.GetAsync("/fotos?pagina=50");

        Assert.Contains("De lijst heeft maar één pagina; u vroeg om pagina 50.", WebUtility.HtmlDecode(await ArchiveSite.TextAsync(response)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Period_says_that_it_is_about_the_day_taken()
    {
        await using var site = await ArchiveSite.WithAsync(Article("Eerste", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"));
        var page = await site.PageAsync("/fotos?van=2016-04&tot=2017");

        Assert.Equal(
            ["Genomen: vanaf april 2016", "Genomen: tot en met 2017"], page.QuerySelectorAll(".chip bdi").Select(chip => chip.TextContent));
    }

    [Fact]
    public async Task List_is_narrowed_by_the_day_taken_unless_asked_otherwise()
    {
        await using var site = await ArchiveSite.WithAsync(Article("Later", "01 mei 2018", SampleTexts.Bridge, "Een brug. Foto: AFP"));

        Assert.Single((await site.PageAsync("/fotos?van=2016&tot=2016")).QuerySelectorAll("figure"));
        Assert.Empty((await site.PageAsync("/fotos?van=2018&tot=2018")).QuerySelectorAll("figure"));
        Assert.Single((await site.PageAsync("/fotos?van=2018&tot=2018&datum=gepubliceerd")).QuerySelectorAll("figure"));
    }

    [Fact]
    public async Task List_is_narrowed_by_finding_agency_and_photographer()
    {
        await using var site = await ArchiveSite.WithAsync(
            Article("Een", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"),
            Article("Twee", "24 september 2014", SampleTexts.Handout, "Rekruten. Foto: AFP"),
            Article("Drie", "04 maart 2017", SampleTexts.Market, "Een markt. Foto: Reuters"));

        Assert.Equal(3, (await site.PageAsync("/fotos")).QuerySelectorAll("figure").Length);
        Assert.Equal("Rekruten.", Caption(await site.PageAsync("/fotos?signaal=unverified-by-agency")));
        Assert.Equal("Een markt.", Caption(await site.PageAsync("/fotos?persbureau=reuters")));
        Assert.Equal("Een brug.", Caption(await site.PageAsync("/fotos?fotograaf=jan-voorbeeld")));
    }

    [Fact]
    public async Task Empty_list_explains_itself()
    {
        await using var site = await ArchiveSite.WithAsync(Article("Een", "01 mei 2016", SampleTexts.Bridge, "Een brug. Foto: AFP"));
        var page = await site.PageAsync("/fotos?van=1999&persbureau=reuters");

        Assert.Equal("Niets gevonden", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".empty a"), link => link.GetAttribute("href") == "/fotos");
    }

    private static string Caption(IParentNode page) => Assert.Single(page.QuerySelectorAll("figure .caption-text")).TextContent;

    private static async Task<string> FirstPhotoAsync(ArchiveSite site) =>
        (await site.PageAsync("/fotos")).QuerySelector(".card-links a[href^='/fotos/']")!.GetAttribute("href")!;

    private static PreparedDocument Article(string title, string day, string agency, string dutch) =>
        ADocument.With(title, title + ".txt")
            .Published(day)
            .Paragraph($"Dit is het artikel {title}, met genoeg woorden voor een alinea die overal van verschilt.")
            .Figure(agency, dutch)
            .Build();
}
