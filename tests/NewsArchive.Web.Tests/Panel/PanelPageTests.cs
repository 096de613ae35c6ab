using System.Net;
using NewsArchive.Web.Tests.Pages;
using NewsArchive.Web.Tests.Site;
using Xunit;

namespace NewsArchive.Web.Tests.Panel;

public sealed class PanelPageTests
{
    [Theory]
    [InlineData("/artikelen")]
    [InlineData("/fotos")]
    public async Task Only_the_page_that_opens_the_panel_loads_scripts_and_a_circuit(string list)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        var plain = await ArchiveSite.TextAsync(await site.GetAsync(list));
        var live = await ArchiveSite.TextAsync(await site.GetAsync(list + "?paneel=open"));

        Assert.DoesNotContain("blazor.web", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", plain, StringComparison.Ordinal);
        Assert.Contains("blazor.web", live, StringComparison.Ordinal);
        Assert.Contains("MudBlazor.min", live, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"server\"", live, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_with_the_panel_is_never_kept_and_leaves_no_cookie()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        for (var time = 0; time < 2; time++)
        {
            using var response = await site.GetAsync("/artikelen?paneel=open");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.False(response.Headers.Contains("Age"));
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task The_policy_of_the_panel_allows_scripts_from_here_and_nothing_in_line()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await site.GetAsync("/artikelen?paneel=open");
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_on_the_page_keep_the_panel_open_and_one_closes_it()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Series(21));

        var page = await site.PageAsync("/artikelen?van=2010&paneel=open");

        Assert.Equal("/artikelen?van=2010&pagina=2&paneel=open", page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("/artikelen?van=2010", page.QuerySelector(".panel a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".panel noscript"));
    }

    [Fact]
    public async Task Any_other_value_opens_nothing()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        var page = await site.PageAsync("/artikelen?paneel=dicht");

        Assert.Empty(page.QuerySelectorAll(".panel, script[src*=blazor]"));
    }
}
