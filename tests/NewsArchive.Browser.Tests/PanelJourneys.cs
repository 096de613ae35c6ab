using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class PanelJourneys(SampleSite site)
{
    [Fact]
    public async Task A_reader_opens_the_panel_ticks_an_agency_and_list_count_and_address_follow()
    {
        var page = await site.OpenAsync("/artikelen", View.Desk, script: true);
        await page.Locator("a[href*='paneel=open']").First.ClickAsync();
        var total = page.Locator(".panel-total");
        await Assertions.Expect(total).ToContainTextAsync("40 artikelen");
        var titles = await page.Locator(".panel-part > legend").AllInnerTextsAsync();
        Assert.Contains("Landen en gebieden", titles);
        Assert.Contains("Collectie", titles);
        Assert.DoesNotContain("", titles);

        await page.Locator(".panel-value", new() { HasText = "Reuters" }).Locator("input").First.CheckAsync();

        await Assertions.Expect(total).Not.ToContainTextAsync("40 artikelen");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("persbureau=reuters&paneel=open$"));
        await Assertions.Expect(page.Locator(".list-summary strong")).ToHaveTextAsync((await total.InnerTextAsync()).Trim());
        await Assertions.Expect(page.Locator(".chip")).ToContainTextAsync("Reuters");
        var clear = page.Locator(".panel-body").GetByText("Alle filters weg");
        await Assertions.Expect(clear).ToBeVisibleAsync();

        await page.Locator(".panel-value", new() { HasText = "Reuters" }).Locator("input").First.UncheckAsync();

        await Assertions.Expect(total).ToContainTextAsync("40 artikelen");
        await Assertions.Expect(clear).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task After_a_choice_in_the_panel_the_search_field_still_suggests_and_keeps_the_choice()
    {
        var page = await site.OpenAsync("/artikelen?paneel=open", View.Desk, script: true);
        await page.Locator(".panel-value", new() { HasText = "Reuters" }).Locator("input").First.CheckAsync();
        await Assertions.Expect(page.Locator(".chip")).ToContainTextAsync("Reuters");

        await page.Locator("#lijst-q").PressSequentiallyAsync("alep");

        var option = page.Locator("[role=option]").Filter(new() { HasText = "Aleppo" }).First;
        await Assertions.Expect(option).ToBeVisibleAsync();
        await option.ClickAsync();
        await page.ArriveAsync("**/artikelen?persbureau=reuters&paneel=open&plaats=syrie/aleppo");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_place_is_found_under_another_spelling_by_keyboard_and_shown_with_where_it_lies()
    {
        var page = await site.OpenAsync("/artikelen?paneel=open", View.Desk, script: true);
        var field = page.Locator(".mud-autocomplete input").First;
        await field.ClickAsync();
        await field.PressSequentiallyAsync("mosoel", new() { Delay = 30 });
        var first = page.Locator(".panel-place").First;
        await Assertions.Expect(first).ToContainTextAsync("Irak");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("plaats=irak/mosul"));
        await Assertions.Expect(page.Locator(".chip")).ToContainTextAsync("Mosul");
        await page.Context.CloseAsync();
    }

    // The server answers a click when the reader has typed on: what it does then must leave the letters alone.
    [Fact]
    public async Task Over_a_slow_line_every_letter_of_a_place_arrives()
    {
        var page = await site.OpenAsync("/artikelen", View.Desk, script: true);
        await SlowLine.SlowDownAsync(page);
        await page.GotoAsync("/artikelen?paneel=open");
        var field = page.Locator(".mud-autocomplete input").First;

        await field.ClickAsync();
        await field.PressSequentiallyAsync("mosoel", new() { Delay = 60 });

        await Assertions.Expect(page.Locator(".panel-place").First).ToContainTextAsync("Irak");
        Assert.Equal("mosoel", await field.InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Several_readers_have_the_panel_open_at_once()
    {
        var pages = new List<IPage>();
        for (var reader = 0; reader < 3; reader++)
        {
            pages.Add(await site.OpenAsync("/artikelen?paneel=open", View.Desk, script: true));
            await Assertions.Expect(pages[^1].Locator(".panel-total")).ToContainTextAsync("40 artikelen", new() { Timeout = 10_000 });
        }

        foreach (var page in pages)
            await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_calendar_speaks_Dutch()
    {
        var page = await site.OpenAsync("/artikelen?van=2016-05&tot=2016-05&paneel=open", View.Desk, script: true);

        await page.GetByLabel("Open de kalender").ClickAsync();

        await Assertions.Expect(page.Locator(".mud-popover-open")).ToContainTextAsync("2016");
        await Assertions.Expect(page.Locator(".mud-picker input").First).ToHaveValueAsync("01-05-2016");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_leads_to_the_plain_filters()
    {
        var page = await site.OpenAsync("/artikelen?persbureau=afp&paneel=open", View.Desk);

        // Playwright looks for no text inside noscript.
        await page.Locator(".panel noscript a").ClickAsync();

        Assert.EndsWith("/artikelen?persbureau=afp", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".refine-form").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_panel_asks_for_nothing_that_its_policy_refuses()
    {
        var page = await site.OpenAsync("/artikelen?paneel=open", View.Desk, script: true);
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                refused.Add(message.Text);
        };
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".panel-total")).ToContainTextAsync("artikelen");
        await page.GetByLabel("Open de kalender").ClickAsync();
        await Assertions.Expect(page.Locator(".mud-popover-open")).ToBeVisibleAsync();

        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }
}
