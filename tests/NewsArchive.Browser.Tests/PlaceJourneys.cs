using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>Following places: by the index, by the map with and without script.</summary>
public sealed class PlaceJourneys(SampleSite site)
{
    private const string Drawing = ".map-frame svg.map";

    [Fact]
    public async Task A_reader_follows_a_place_from_the_index_to_its_years()
    {
        var page = await site.OpenAsync("/", View.Desk);
        await page.Locator("header nav a[href='/plaatsen']").ClickAsync();
        await page.Locator("#land-syrie a").ClickAsync();
        Assert.Equal("Syrië", await page.Locator("h1").InnerTextAsync());

        await page.Locator(".place-names a[href='/plaatsen/syrie/aleppo']").First.ClickAsync();
        Assert.Equal("Aleppo", await page.Locator("h1").InnerTextAsync());
        await page.Locator(".timeline-columns a").First.ClickAsync();

        Assert.Contains("plaats=syrie", page.Url, StringComparison.Ordinal);
        Assert.Contains("van=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".results article").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_a_reader_moves_the_map_by_links_and_a_mark_filters()
    {
        var page = await site.OpenAsync("/kaart?tot=2020", View.Desk);
        await page.Locator(".map-regions a").Filter(new() { HasText = "Syrië en Irak" }).ClickAsync();
        await page.Locator(".map-steps a[title='Van dichterbij']").ClickAsync();
        Assert.Equal("6", await page.Locator(Drawing).GetAttributeAsync("data-zoom"));
        Assert.Contains("tot=2020", page.Url, StringComparison.Ordinal);
        await page.Locator(".map-steps a[title='Verder weg']").ClickAsync();

        await page.Locator($"{Drawing} a[aria-label^='Aleppo:']").DispatchEventAsync("click");
        await page.ArriveAsync(new System.Text.RegularExpressions.Regex("/artikelen[?]"));

        Assert.Contains("/artikelen?tot=2020&plaats=syrie", Uri.UnescapeDataString(page.Url), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_script_keys_wheel_and_dragging_move_the_map_and_the_address_follows()
    {
        var page = await site.OpenAsync("/kaart?uitsnede=midden-oosten", View.Desk, script: true);
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.Locator(".map-frame.live").FocusAsync();

        await page.Keyboard.PressAsync("+");
        await page.WaitForSelectorAsync($"{Drawing}[data-zoom='4']");
        Assert.Contains("uitsnede=31", page.Url, StringComparison.Ordinal);

        var east = await page.Locator(Drawing).GetAttributeAsync("data-east");
        var box = (await page.Locator(".map-frame").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width / 4, box.Y + box.Height / 2, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await page.WaitForSelectorAsync($"{Drawing}:not([data-east='{east}'])");

        await page.Locator(".map-frame").FocusAsync();
        await page.Mouse.WheelAsync(0, -240);
        await page.WaitForSelectorAsync($"{Drawing}[data-zoom='5']");
        Assert.Empty(faults);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_comes_while_a_finger_lies_on_the_map_is_asked_for_again()
    {
        var page = await site.OpenAsync("/kaart?uitsnede=midden-oosten", View.Desk, script: true);
        await MoveToMiddleAsync(page);
        await page.Mouse.DownAsync();
        await page.Locator(".map-frame.live").FocusAsync();

        await page.RunAndWaitForRequestFinishedAsync(() => page.Keyboard.PressAsync("+"));
        await Assertions.Expect(page.Locator(".map-frame[aria-busy]")).ToHaveCountAsync(0);
        Assert.Equal("3", await page.Locator(Drawing).GetAttributeAsync("data-zoom"));
        await page.Mouse.UpAsync();

        await page.WaitForSelectorAsync($"{Drawing}[data-zoom='4']");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mouse_button_let_go_outside_the_map_drags_nothing_afterwards()
    {
        var page = await site.OpenAsync("/kaart?uitsnede=midden-oosten", View.Desk, script: true);
        var before = await page.Locator(Drawing).GetAttributeAsync("viewBox");
        await MoveToMiddleAsync(page);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(1, 1);
        await page.Mouse.UpAsync();

        await MoveToMiddleAsync(page);
        await page.Mouse.MoveAsync(700, 500, new() { Steps = 4 });

        Assert.Equal(before, await page.Locator(Drawing).GetAttributeAsync("viewBox"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_finger_is_kept_from_zooming_the_page_only_where_script_zooms_the_map()
    {
        foreach (var script in new[] { false, true })
        {
            var page = await site.OpenAsync("/kaart", View.All[0], script);

            var action = await page.Locator(".map-frame").EvaluateAsync<string>("frame => getComputedStyle(frame).touchAction");

            Assert.Equal(script ? "pan-y" : "auto", action);
            await page.Context.CloseAsync();
        }
    }

    private static async Task MoveToMiddleAsync(IPage page)
    {
        var box = (await page.Locator(".map-frame").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    [Fact]
    public async Task Marks_are_as_large_as_their_numbers_say()
    {
        var page = await site.OpenAsync("/kaart", View.Desk);

        var marks = await page.EvaluateAsync<double[][]>(
            $"[...document.querySelectorAll(\"{Drawing} a.mark\")].map(a => [Number(a.getAttribute('aria-label').match(/(\\d+) artikel/)[1]), Number(a.querySelector('.dot').getAttribute('r'))])");

        var scales = marks.Where(mark => mark[1] > 4).Select(mark => mark[1] * mark[1] / mark[0]).ToList();
        Assert.NotEmpty(scales);
        Assert.All(scales, scale => Assert.InRange(scale / scales[0], 0.9, 1.1));
        await page.Context.CloseAsync();
    }
}
