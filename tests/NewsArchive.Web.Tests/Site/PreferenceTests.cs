using System.Net;
using NewsArchive.Web.Preferences;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class PreferenceTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/artikelen?q=a%20b&van=2016", "/artikelen?q=a%20b&van=2016")]
    [InlineData("//elders.example", "/")]
    [InlineData("/\\elders.example", "/")]
    [InlineData("/%5Celders.example\\", "/")]
    [InlineData("https://elders.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("elders", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    [InlineData("/\t/elders.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/")]
    [InlineData("/café", "/")]
    public void Only_an_address_of_this_site_is_gone_back_to(string? given, string taken)
    {
        Assert.Equal(taken, LocalAddress.OrFront(given));
    }

    [Fact]
    public async Task A_choice_is_remembered_and_leads_back()
    {
        await using var site = await ArchiveSite.WithAsync();

        using var response = await site.GetAsync("/voorkeur?taal=en&thema=donker&terug=%2Fartikelen%3Fq%3Da%2520b");
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/artikelen?q=a%20b", response.Headers.Location!.OriginalString);
        Assert.Equal(2, cookies.Count);
        Assert.Contains(cookies, cookie => cookie.StartsWith("taal=en; max-age=31536000; path=/; samesite=lax; httponly", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("thema=donker;", StringComparison.Ordinal));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_default_is_forgotten_rather_than_remembered()
    {
        await using var site = await ArchiveSite.WithAsync();

        using var response = await site.GetAsync("/voorkeur?taal=nl&thema=systeem");

        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("expires=Thu, 01 Jan 1970", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nonsense_is_not_remembered()
    {
        await using var site = await ArchiveSite.WithAsync();

        using var response = await site.GetAsync("/voorkeur?taal=xx&thema=%22%3E&terug=%2F%2Felders.example");

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("/", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("", "nl", null, "light dark")]
    [InlineData("taal=en; thema=licht", "en", "licht", "light")]
    [InlineData("taal=en%3Bx; thema=blauw", "nl", null, "light dark")]
    public async Task A_page_is_in_the_language_and_colours_chosen(string cookie, string language, string? theme, string scheme)
    {
        await using var site = await ArchiveSite.WithAsync();

        using var response = await site.GetAsync("/colofon", ("Cookie", cookie));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await ArchiveSite.TextAsync(response));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(theme, page.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal(scheme, page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.Equal(2, page.QuerySelectorAll(".choices [aria-current=true]").Length);
    }

    [Fact]
    public async Task The_links_lead_back_to_the_page_with_its_filters()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        var link = (await site.PageAsync("/artikelen?q=een%20%26&utm_source=x")).QuerySelector(".choices a[hreflang=en]")!.GetAttribute("href");

        Assert.Equal("/voorkeur?taal=en&terug=%2Fartikelen%3Fq%3Deen%2520%2526", link);
    }
}
