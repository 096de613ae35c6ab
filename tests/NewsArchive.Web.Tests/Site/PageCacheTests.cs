using System.Net;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class PageCacheTests
{
    [Fact]
    public async Task A_page_is_made_once_and_then_kept()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        Assert.False(await IsKeptAsync(site, "/artikelen"));
        Assert.True(await IsKeptAsync(site, "/artikelen"));
    }

    [Fact]
    public async Task A_change_made_by_another_process_shows_within_a_second()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Oude lijst"));
        await site.PageAsync("/artikelen");

        await site.Archive.SaveAsync(Samples.Article("Nieuw bericht", "02 mei 2016"));
        await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);

        Assert.Equal("Nieuw bericht", (await site.PageAsync("/artikelen")).QuerySelector(".card-title")!.TextContent);
    }

    [Theory]
    [InlineData("Cookie", "taal=en")]
    [InlineData("Cookie", "thema=donker")]
    [InlineData("Host", "archief.example")]
    [InlineData("Accept-Encoding", "br")]
    public async Task What_makes_another_page_is_kept_apart(string header, string value)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        await IsKeptAsync(site, "/artikelen");

        Assert.False(await IsKeptAsync(site, "/artikelen", (header, value)));
        Assert.True(await IsKeptAsync(site, "/artikelen"));
    }

    [Fact]
    public async Task Parameters_without_meaning_make_no_other_page_and_do_not_stand_in_it()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var first = await site.GetAsync("/artikelen?geheim=xyzzy");

        Assert.DoesNotContain("xyzzy", await ArchiveSite.TextAsync(first), StringComparison.Ordinal);
        Assert.True(await IsKeptAsync(site, "/artikelen?anders=1"));
    }

    [Fact]
    public async Task Parameters_with_meaning_make_another_page()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        await IsKeptAsync(site, "/artikelen");

        Assert.False(await IsKeptAsync(site, "/artikelen?q=een"));
        Assert.False(await IsKeptAsync(site, "/artikelen?q=twee"));
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/artikelen?pagina=9")]
    [InlineData("/artikelen?van=")]
    public async Task Errors_and_redirects_are_not_kept(string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        Assert.False(await IsKeptAsync(site, path));
        Assert.False(await IsKeptAsync(site, path));
    }

    [Fact]
    public async Task A_browser_that_has_the_page_gets_a_304_until_the_archive_changes()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        using var first = await site.GetAsync("/artikelen");
        var tag = ("If-None-Match", first.Headers.ETag!.ToString());

        using var same = await site.GetAsync("/artikelen", tag);
        await site.Archive.SaveAsync(Samples.Article("Twee"));
        await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);
        using var changed = await site.GetAsync("/artikelen", tag);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    [Fact]
    public async Task A_theme_makes_another_tag()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        using var light = await site.GetAsync("/");
        using var dark = await site.GetAsync("/", ("Cookie", "thema=donker"), ("If-None-Match", light.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, dark.StatusCode);
        Assert.Contains("data-theme=\"donker\"", await ArchiveSite.TextAsync(dark), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", "")]
    public async Task Pages_are_compressed_as_the_browser_can_read_them(string accepted, string used)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        for (var time = 0; time < 2; time++)
        {
            using var response = await site.GetAsync("/artikelen", ("Accept-Encoding", accepted));
            Assert.Equal(used, string.Concat(response.Content.Headers.ContentEncoding));
            Assert.Equal(["Accept-Encoding", "Cookie"], response.Headers.Vary.Order());
        }
    }

    // Whether an answer came from the cache: it then has an age.
    private static async Task<bool> IsKeptAsync(ArchiveSite site, string path, params (string, string)[] headers)
    {
        using var response = await site.GetAsync(path, headers);
        return response.Headers.Age is not null;
    }
}
