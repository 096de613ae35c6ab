using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

public sealed class HostileTextTests
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task Markup_in_any_text_is_shown_as_text_on_every_page()
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.OfText(
            $"""
            {Script} Bestand

            3 juni 2018
            <img src=x onerror=alert(1)> Haven. Foto: <b>AFP</b>

            De commandant zei: </p>{Script} en & < > "aanhaling" en <svg/onload=alert(3)> in Hodeida.

            2018-06-02 10:11:12 A man <img src=x onerror=alert(4)> in Hodeida. / AFP PHOTO / ">{Script}
            <a href="javascript:alert(6)">Haven</a>. Foto: AFP
            """,
            "\"><svg onload=alert(7)>.txt"));
        var article = await site.PageAsync(site.Saved[0].ArticlePath);

        foreach (var page in await PagesOfAsync(site, article))
        {
            Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
            Assert.Empty(page.QuerySelectorAll("main img, main svg, [onerror], [onload], a[href^='javascript']"));
        }

        Assert.Equal(Script + " Bestand", article.QuerySelector("h1")!.TextContent);
        Assert.Contains("\"><svg onload=alert(7)>.txt", article.QuerySelector(".facts + .facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_captions_are_paged_and_each_page_stays_small()
    {
        await using var site = await ArchiveSite.WithAsync(TenThousandCaptions());
        var path = site.Saved[0].ArticlePath;
        var first = await site.PageAsync(path);
        var last = await site.PageAsync(path + "?pagina=51");

        Assert.InRange(first.All.Length, 1_000, 12_000);
        Assert.Equal("Foto nummer 9999.", last.QuerySelectorAll("figure .caption-text")[^1].TextContent);
        Assert.Contains(first.QuerySelectorAll(".parts a"), link => link.GetAttribute("href") == path + "?pagina=51");
        Assert.Equal(20, (await site.PageAsync("/fotos")).QuerySelectorAll("figure").Length);
        Assert.InRange((await site.PageAsync(path + "/bron")).All.Length, 500, 5_000);
    }

    [Fact]
    public async Task Titles_that_turn_the_direction_are_isolated()
    {
        await using var site = await ArchiveSite.WithAsync(
            ADocument.With("Aan\u200Bval op \u202Egnirednoheg\u202C Hodeida").Published("03 juni 2018").Paragraph("In Hodeida is het stil.").Build(),
            ADocument.With("اتفاق لوقف إطلاق النار").Published("04 juni 2018").Paragraph("في الحديدة هدوء.").Build());
        var page = await site.PageAsync(site.Saved[0].ArticlePath);
        var arabic = await site.PageAsync(site.Saved[1].ArticlePath);

        Assert.Equal("auto", page.QuerySelector("h1")!.GetAttribute("dir"));
        Assert.Equal("BDI", page.QuerySelector(".neighbour-title")!.TagName);
        Assert.Equal("rtl", arabic.QuerySelector(".article-text p")!.GetAttribute("dir"));
    }

    [Fact]
    public async Task Headings_step_down_and_ids_are_unique_on_every_page()
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.OfText(
            $"Kop\n\n3 juni 2018\n\nEerste alinea van het verhaal over de stad.\n\nTussenkop\nTweede alinea van het verhaal.\n\n{SampleTexts.Handout}\n"));

        foreach (var page in await PagesOfAsync(site, await site.PageAsync(site.Saved[0].ArticlePath)))
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    private static async Task<IReadOnlyList<IHtmlDocument>> PagesOfAsync(ArchiveSite site, IHtmlDocument article)
    {
        var photo = article.QuerySelector("a[href^='/fotos/']")!.GetAttribute("href")!;
        return [article, await site.PageAsync(site.Saved[0].ArticlePath + "/bron"), await site.PageAsync("/fotos"), await site.PageAsync(photo)];
    }

    private static PreparedDocument TenThousandCaptions()
    {
        var text = new StringBuilder("Tienduizend foto’s\n\n3 juni 2018\n\nEen alinea over Hodeida.\n\n");
        for (var i = 0; i < 10_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2018-06-02 {i / 3600:00}:{i / 60 % 60:00}:{i % 60:00} Picture {i} shows a street in Hodeida ")
                .Append(CultureInfo.InvariantCulture, $"on June 2, 2018. / AFP PHOTO / SAMI NOMAN\nFoto nummer {i}. Foto: AFP\n\n");
        }

        return ADocument.OfText(text.ToString());
    }
}
