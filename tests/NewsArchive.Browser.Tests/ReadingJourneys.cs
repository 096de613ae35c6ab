using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class ReadingJourneys(SampleSite site)
{
    [Fact]
    public async Task A_reader_without_script_goes_from_the_front_page_to_an_article_and_its_source()
    {
        var page = await site.OpenAsync("/", View.Desk);
        await page.Locator("main a[href^='/artikelen/']").First.ClickAsync();
        var headline = await page.Locator("h1").InnerTextAsync();
        await page.Locator("a[href$='/bron']").First.ClickAsync();
        Assert.Contains(headline.Trim(), (await page.Locator("main").InnerTextAsync()).Replace('\n', ' '), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reader_without_script_narrows_the_list_and_takes_the_filter_away()
    {
        var page = await site.OpenAsync("/artikelen?persbureau=afp", View.Desk);
        var chip = page.Locator("a[rel~='nofollow'][aria-label*='AFP'], .chips a").First;
        await chip.ClickAsync();
        Assert.DoesNotContain("persbureau", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_agency_caption_opens_without_script()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var article = await SitePages.FirstAsync(client, "/artikelen?signaal=unverified-by-agency", "/artikelen/");
        var page = await site.OpenAsync(article, View.Desk);
        var details = page.Locator("figure details").First;
        await details.Locator("summary").ClickAsync();
        Assert.True(await details.Locator("dl").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Theme_and_language_are_remembered()
    {
        var page = await site.OpenAsync("/", View.Desk);
        await page.Locator("a[href*='thema=donker']").First.ClickAsync();
        await page.Locator("a[href*='taal=en']").First.ClickAsync();
        await page.GotoAsync("/artikelen");
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("donker", await page.Locator("html").GetAttributeAsync("data-theme"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_reaches_a_link_that_skips_to_the_content()
    {
        var page = await site.OpenAsync("/artikelen", View.Desk, script: true);
        await page.Keyboard.PressAsync("Tab");
        var href = await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        Assert.NotNull(href);
        Assert.StartsWith("#", href[href.IndexOf('#', StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("main" + href[href.IndexOf('#', StringComparison.Ordinal)..]).CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_asks_another_origin_for_anything_or_breaks_its_own_policy()
    {
        var faults = new List<string>();
        var visited = "";
        var page = await site.OpenAsync("about:blank", View.Desk, script: true);
        page.Request += (_, request) => Foreign(request, faults);
        page.Console += (_, message) => Complaint(visited, message, faults);
        foreach (var path in await SitePages.AllAsync(site.Address))
        {
            visited = path;
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    private void Foreign(IRequest request, List<string> faults)
    {
        if (new Uri(request.Url).Authority != site.Address.Authority)
            faults.Add(request.Url);
    }

    private static void Complaint(string path, IConsoleMessage message, List<string> faults)
    {
        // A 404 page is reported by the browser itself.
        if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            faults.Add($"{path}: {message.Text}");
    }
}
