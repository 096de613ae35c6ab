using Deque.AxeCore.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class AccessibilityTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_page_at_either_width_in_light_and_dark()
    {
        var complaints = new List<string>();
        foreach (var path in await SitePages.AllAsync(site.Address))
        {
            foreach (var view in View.All)
                complaints.AddRange(await ComplaintsAsync(path, view));
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task No_page_scrolls_sideways()
    {
        var wide = new List<string>();
        foreach (var path in await SitePages.AllAsync(site.Address))
        {
            foreach (var view in View.All.Where(view => !view.Dark))
            {
                var page = await site.OpenAsync(path, view, script: true);
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > view.Width)
                    wide.Add($"{path} at {view.Width}: {width} pixels");
                await page.Context.CloseAsync();
            }
        }

        Assert.Empty(wide);
    }

    private async Task<IEnumerable<string>> ComplaintsAsync(string path, View view)
    {
        // axe itself is a script; the page's own policy forbids it, so only this check sets the policy aside.
        var context = await site.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            BypassCSP = true,
            ColorScheme = view.Dark ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light,
            ViewportSize = new() { Width = view.Width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe();
        await context.CloseAsync();
        return result.Violations.Select(v => $"{path} {view}: {v.Id}: {v.Help}: {v.Nodes[0].Html}");
    }
}
