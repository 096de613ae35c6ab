using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Corrections;

public sealed class WithdrawnTests
{
    // A kept page may be older than the archive for half a second.
    private static Task SeenByTheCacheAsync() => Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_withdrawn_article_its_source_and_its_photo_are_gone_and_say_why()
    {
        await using var site = await CorrectedSite.CreateAsync();
        var photo = (await site.Site.PageAsync(site.Path)).QuerySelector("a[href^='/fotos/']")!.GetAttribute("href")!;
        await SetAsync(site, isWithdrawn: true);
        await SeenByTheCacheAsync();

        foreach (var address in new[] { site.Path, site.Path + "/bron", photo })
        {
            using var response = await site.Site.GetAsync(address);
            var page = new HtmlParser().ParseDocument(await ArchiveSite.TextAsync(response));
            Assert.Equal((address, HttpStatusCode.Gone), (address, response.StatusCode));
            Assert.Contains("Op verzoek van <b>de familie</b>", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.DoesNotContain("puin", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        using var citation = await site.Site.GetAsync(site.Path + "/citaat.txt");
        Assert.Equal(HttpStatusCode.Gone, citation.StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_article_stands_in_no_list_feed_sitemap_or_list_of_corrections()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");
        await SetAsync(site, isWithdrawn: true);

        foreach (var address in new[] { "/", "/artikelen", "/artikelen.atom", "/artikelen.csv", "/api/v1/articles", "/fotos", "/fotos.atom", "/api/v1/photos", "/sitemap-1.xml", "/correcties", "/correcties.atom", "/artikelen?q=brug" })
        {
            using var response = await site.Site.GetAsync(address);
            var text = await ArchiveSite.TextAsync(response);
            Assert.DoesNotContain(site.Path, text, StringComparison.Ordinal);
            Assert.DoesNotContain("puin", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_brought_back_is_there_again()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.PageAsync(site.Path);
        await SetAsync(site, isWithdrawn: true);
        await SeenByTheCacheAsync();
        using var gone = await site.Site.GetAsync(site.Path);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);

        await SetAsync(site, isWithdrawn: false);
        await SeenByTheCacheAsync();

        Assert.Equal("De brug ligt in puin.", (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    private static Task<EditResult?> SetAsync(CorrectedSite site, bool isWithdrawn) => site.Site.Archive.Get<ArticleWithdrawals>()
        .SetAsync(site.ArticleId, isWithdrawn, CorrectedSite.Anna, "Op verzoek van <b>de familie</b>", null, None);
}
