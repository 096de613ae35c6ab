using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/artikelen")]
    [InlineData("/bestaat-niet")]
    [InlineData("/gezond")]
    [InlineData("/favicon.svg")]
    [InlineData("/voorkeur?thema=donker")]
    public async Task Every_answer_tells_browsers_what_to_refuse(string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        for (var time = 0; time < 2; time++)
        {
            using var response = await site.GetAsync(path);
            var policy = Header(response, "Content-Security-Policy");
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self'; connect-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
            Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
            Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/artikelen")]
    [InlineData("/colofon")]
    [InlineData("/bestaat-niet")]
    public async Task Reading_leaves_no_cookie(string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await site.GetAsync(path);

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/artikelen?q=een")]
    [InlineData("/over")]
    public async Task Pages_hold_no_inline_script_no_inline_style_and_nothing_from_elsewhere(string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        var page = await site.PageAsync(path);

        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], [onclick], iframe, form[method=post]"));
        Assert.All(
            page.QuerySelectorAll("head link, [src]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!),
            address => Assert.True(address.StartsWith('/') || address.StartsWith("http://localhost/", StringComparison.Ordinal), address));
    }

    [Fact]
    public async Task Every_stylesheet_that_a_page_names_is_served()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        var page = await site.PageAsync("/");

        foreach (var link in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]"))
        {
            using var response = await site.GetAsync(link.GetAttribute("href")!);
            Assert.True(response.IsSuccessStatusCode, link.OuterHtml);
            Assert.NotEqual(0, (await ArchiveSite.TextAsync(response)).Length);
        }
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
