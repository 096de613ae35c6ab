using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class AccessibilityTests(RunningSite site) : IClassFixture<RunningSite>
{
    // Only what is wrong is wanted: axe spends most of its time on describing what is right.
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // A page in the dark differs from the same page in the light by its colours alone.
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_at_either_width_in_light_and_dark()
    {
        var complaints = new ConcurrentBag<string>();
        var paths = await SitePages.AllAsync(site.Address);
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (path, _) =>
        {
            foreach (var complaint in await ComplaintsAsync(path))
                complaints.Add(complaint);
        });

        Assert.True(complaints.IsEmpty, string.Join('\n', complaints));
    }

    [Fact]
    public async Task No_page_scrolls_sideways()
    {
        var wide = new List<string>();
        var page = await site.OpenAsync("about:blank", View.Desk, script: true);
        foreach (var path in await SitePages.AllAsync(site.Address))
        {
            await page.GotoAsync(path);
            foreach (var view in View.All.Where(view => !view.Dark))
            {
                await page.SetViewportSizeAsync(view.Width, 900);
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > view.Width)
                    wide.Add($"{path} at {view.Width}: {width} pixels");
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }

    private async Task<IReadOnlyList<string>> ComplaintsAsync(string path)
    {
        // axe itself is a script; the page's own policy forbids it, so only this check sets the policy aside.
        var context = await site.Browser.NewContextAsync(new() { BaseURL = site.Address.ToString(), BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        if (path.Contains("paneel=open", StringComparison.Ordinal))
            await Assertions.Expect(page.Locator(".panel-total")).ToBeVisibleAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var complaints = new List<string>();
        foreach (var view in View.All)
        {
            await page.SetViewportSizeAsync(view.Width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light });
            var result = await page.RunAxe(view.Dark ? Colours : Everything);
            complaints.AddRange(result.Violations.Select(v => $"{path} {view}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
        }

        await context.CloseAsync();
        return complaints;
    }
}
