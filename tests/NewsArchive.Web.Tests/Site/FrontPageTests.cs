using NewsArchive.Testing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class FrontPageTests
{
    // Half past one at night in Amsterdam, still the day before in UTC.
    private static readonly DateTimeOffset Night = new(2026, 4, 30, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_newest_article_opens_the_page_with_its_photo()
    {
        await using var site = await ArchiveSite.WithAsync(
            Samples.Article("Ouder bericht", "30 april 2016"),
            Samples.Article("Nieuwste bericht", "02 mei 2016", SampleTexts.Bridge, "De brug ligt in puin. Foto: AFP"),
            Samples.Article("Ongedateerd bericht", day: null));

        var page = await site.PageAsync("/");

        Assert.Equal("Nieuwste bericht", page.QuerySelector(".card.lead h3")!.TextContent);
        Assert.Contains("De brug ligt in puin.", page.QuerySelector(".card.lead figure")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2 mei 2016", page.QuerySelector(".card.lead time")!.TextContent);
        Assert.Equal(["Nieuwste bericht", "Ouder bericht"], page.QuerySelectorAll("main article h3").Select(title => title.TextContent));
    }

    [Fact]
    public async Task The_size_of_the_archive_is_told()
    {
        await using var site = await ArchiveSite.WithAsync(
            Samples.Article("Een", "30 april 1999"), Samples.Article("Twee", "02 mei 2016", SampleTexts.Bridge, "De brug. Foto: AFP"));

        var size = (await site.PageAsync("/")).QuerySelector(".archive-size")!;

        Assert.Equal(["artikelen2", "foto1", "bijschriften2", "collectie1"], size.QuerySelectorAll("dl > div").Select(Flat));
        Assert.Contains("van 30 april 1999 tot en met 2 mei 2016", size.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_day_is_the_day_in_Amsterdam()
    {
        await using var site = await ArchiveSite.MakeAsync(
            [Samples.Article("Op de dag", "01 mei 2016"), Samples.Article("Een dag eerder", "30 april 2015")], Night);

        var page = await site.PageAsync("/");
        var section = page.QuerySelector(".on-this-day")!;

        Assert.Equal("Op de dag", Assert.Single(section.QuerySelectorAll("h3")).TextContent);
        Assert.Equal("2016-05-01", section.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("vrijdag 1 mei 2026", page.QuerySelector(".folio time")!.TextContent);
    }

    [Fact]
    public async Task Without_anything_on_this_day_the_days_around_it_are_shown_and_named()
    {
        await using var site = await ArchiveSite.MakeAsync([Samples.Article("Vlakbij", "03 mei 2016"), Samples.Article("Ver weg", "20 mei 2016")], Night);

        var section = (await site.PageAsync("/")).QuerySelector(".on-this-day")!;

        Assert.Equal("Vlakbij", Assert.Single(section.QuerySelectorAll("h3")).TextContent);
        Assert.Contains("Op 1 mei is in eerdere jaren niets gepubliceerd.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 mei", section.QuerySelector("time")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_archive_says_how_to_fill_it()
    {
        await using var site = await ArchiveSite.WithAsync();

        var page = await site.PageAsync("/");

        Assert.Equal("Het archief is nog leeg", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task The_search_field_asks_the_list()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        var form = (await site.PageAsync("/")).QuerySelector("main search form")!;

        Assert.Equal("/artikelen", form.GetAttribute("action"));
        Assert.Equal("q", form.QuerySelector("input")!.GetAttribute("name"));
        Assert.Equal(form.QuerySelector("input")!.Id, form.QuerySelector("label")!.GetAttribute("for"));
    }

    private static string Flat(AngleSharp.Dom.IElement element) => string.Concat(element.Children.Select(child => child.TextContent));
}
