using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class AccessibilityTests(SampleSite site)
{
    [Fact]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways_on_any_page_at_either_width_in_light_and_dark()
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

    private async Task<IReadOnlyList<string>> ComplaintsAsync(string path)
    {
        // axe itself is a script; the page's own policy forbids it, so only this check sets the policy aside.
        var context = await site.Browser.NewContextAsync(new() { BaseURL = site.Address.ToString(), BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        if (path.Contains("paneel=open", StringComparison.Ordinal))
            await Assertions.Expect(page.Locator(".panel-total")).ToBeVisibleAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var complaints = await PageCheck.ComplaintsAsync(page);
        await context.CloseAsync();
        return complaints;
    }
}
