using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

public sealed class DeskAccessibilityTests
{
    [Fact]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways_on_any_page_of_the_desk()
    {
        await using var desk = await DeskPages.OpenSiteAsync();
        var page = await desk.OpenAsync("/redactie", View.Desk, isChecked: true);
        var complaints = new List<string>();
        foreach (var path in await DeskPages.AllAsync(desk))
        {
            await page.GotoAsync(path);
            await DeskPages.SettleAsync(page);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            complaints.AddRange(await PageCheck.ComplaintsAsync(page));
        }

        await page.GotoAsync("/redactie");
        await DeskPages.SettleAsync(page);
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#sneltoetsen")).ToBeVisibleAsync();
        complaints.AddRange(await PageCheck.ComplaintsAsync(page));
        await page.Context.CloseAsync();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
