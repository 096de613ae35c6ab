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
        await ConfirmAsync(page);
        await page.Context.CloseAsync();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    // By keyboard, from the list to what became of it: the button goes, and with it the list that it was the last of.
    private static async Task ConfirmAsync(IPage page)
    {
        await page.GotoAsync("/redactie?soort=bevestigen");
        await page.Locator(".desk-work[data-live=true] [data-desk-item] a").First.ClickAsync();
        await page.Locator(".desk-form[data-live=true]").WaitForAsync();
        await page.ReloadAsync();
        await page.Locator(".desk-form[data-live=true]").WaitForAsync();
        // Whoever reloads a page has it open once.
        await Assertions.Expect(page.Locator(".desk-presence")).Not.ToContainTextAsync("ander tabblad");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bevestig: Nederlands bijschrift" }).FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".desk-outcome .good")).ToHaveTextAsync("Bevestigd.");
        await Assertions.Expect(page.Locator("#te-bevestigen")).ToHaveCountAsync(0);
        Assert.NotEqual("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }
}
