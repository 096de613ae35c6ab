using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>The ways of finding: by words, by place, by date; with and without script.</summary>
public sealed class SearchJourneys(SampleSite site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_finds_by_words_and_lands_on_the_marked_passage(bool script)
    {
        var page = await site.OpenAsync("/", View.Desk, script);
        await page.Locator("main input[name=q]").FillAsync("gevechtspauzes Aleppo");
        await page.Locator("main search button").ClickAsync();
        Assert.EndsWith("/artikelen?q=gevechtspauzes+Aleppo", page.Url, StringComparison.Ordinal);
        Assert.Equal("gevechtspauzes Aleppo", await page.Locator("#lijst-q").InputValueAsync());
        var first = page.Locator(".results article").First;
        Assert.True(await first.Locator("mark").CountAsync() > 0);

        await first.Locator(".to-passage").ClickAsync();

        var anchor = new Uri(page.Url).Fragment;
        Assert.StartsWith("#b", anchor, StringComparison.Ordinal);
        var passage = page.Locator($"[id='{anchor[1..]}']");
        Assert.True(await passage.Locator("mark").CountAsync() > 0);
        Assert.True(await IsInSightAsync(passage));
        await page.Locator(".mark-bar a").Filter(new() { HasText = "Zonder markeringen" }).ClickAsync();
        Assert.Equal(0, await page.Locator("mark").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_narrows_to_a_place_in_another_spelling_and_lets_it_go(bool script)
    {
        var page = await site.OpenAsync("/artikelen", View.Desk, script);
        var all = await page.Locator(".list-summary strong").InnerTextAsync();
        await page.Locator("#f-plaats").FillAsync("Halab");
        await page.Locator(".refine-form button").ClickAsync();
        Assert.EndsWith("/artikelen?plaats=syrie/aleppo", page.Url, StringComparison.Ordinal);
        Assert.Equal("Plaats: Aleppo", await page.Locator(".chip bdi").InnerTextAsync());
        Assert.NotEqual(all, await page.Locator(".list-summary strong").InnerTextAsync());

        await page.Locator(".chip").ClickAsync();

        Assert.Equal(all, await page.Locator(".list-summary strong").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reader_goes_from_the_years_to_a_day_and_back_by_the_timeline(bool script)
    {
        var page = await site.OpenAsync("/artikelen", View.Desk, script);
        await page.Locator(".timeline-columns a[href*='van=2016&']").ClickAsync();
        Assert.Contains("van=2016&tot=2016", page.Url, StringComparison.Ordinal);
        await page.Locator(".timeline-columns a").First.ClickAsync();
        Assert.Matches(@"van=2016-\d\d&tot=2016-\d\d$", page.Url);
        await page.Locator(".timeline-columns a").First.ClickAsync();
        Assert.Matches(@"van=2016-\d\d-\d\d&tot=2016-\d\d-\d\d$", page.Url);
        Assert.True(await page.Locator(".results article").CountAsync() > 0);

        await page.Locator(".timeline nav a").First.ClickAsync();

        Assert.DoesNotContain("van=", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_table_behind_the_timeline_opens_without_script()
    {
        var page = await site.OpenAsync("/artikelen", View.All[0]);
        await page.Locator(".timeline summary").ClickAsync();
        await page.Locator(".timeline tbody a").First.ClickAsync();
        Assert.Contains("van=", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Suggestions_are_chosen_by_the_keyboard()
    {
        var page = await site.OpenAsync("/over", View.Desk, script: true);
        var field = page.Locator("input[type=search]");
        await field.PressSequentiallyAsync("mosoel");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));

        await page.Keyboard.PressAsync("ArrowDown");
        var active = await field.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"[id='{active}']").GetAttributeAsync("aria-selected"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("mosoel", await field.InputValueAsync());

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Locator("[role=option]").Filter(new() { HasText = "Mosul (Irak)" }).First.ClickAsync();
        await page.ArriveAsync("**/artikelen?plaats=irak/mosul");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_suggested_place_narrows_the_list_that_it_was_typed_in()
    {
        var page = await site.OpenAsync("/fotos?van=2015&tot=2019", View.Desk, script: true);
        await page.Locator("#lijst-q").PressSequentiallyAsync("alep");

        await page.Locator("[role=option]").Filter(new() { HasText = "Aleppo" }).First.ClickAsync();

        await page.ArriveAsync("**/fotos?van=2015&tot=2019&plaats=syrie/aleppo");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_leads_to_a_feed_a_table_and_an_answer_for_programs()
    {
        var page = await site.OpenAsync("/artikelen?q=aleppo", View.Desk);
        var links = await page.Locator(".formats a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var types = new List<string>();
        foreach (var link in links)
        {
            var answer = await page.Context.APIRequest.GetAsync(link);
            Assert.True(answer.Ok, link);
            types.Add(answer.Headers["content-type"].Split(';')[0]);
        }

        Assert.Equal(["application/atom+xml", "text/csv", "application/json"], types);
        await page.Context.CloseAsync();
    }

    private static Task<bool> IsInSightAsync(ILocator locator) => locator.EvaluateAsync<bool>(
        "element => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }");
}
