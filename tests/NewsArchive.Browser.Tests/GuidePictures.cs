using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Proofs;

namespace NewsArchive.Browser.Tests;

/// <summary>The pictures of the editor's guide; written by tests/screens.sh beside the contact sheets, to be copied to docs/screenshots.</summary>
public sealed class GuidePictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable(ContactSheets.FolderVariable);

    [Fact(Explicit = true)]
    public async Task Write_the_pictures_of_the_editors_guide()
    {
        await using var desk = await DeskPages.OpenSiteAsync(isReadAgain: false);
        var caption = (await DeskPages.AllAsync(desk)).First(path => path.StartsWith("/redactie/bijschriften/", StringComparison.Ordinal));
        await WriteAsync(await desk.OpenAsync("/redactie"), "werklijst", null);
        await WriteAsync(await desk.OpenAsync("/redactie/geschiedenis"), "geschiedenis", null);
        var page = await desk.OpenAsync(caption);
        await Ready(page);
        var text = page.Locator("textarea[name=caption]");
        await text.FillAsync(await text.InputValueAsync() + " Het filmpje staat sinds 2014 op internet.");
        await WriteAsync(page, "bijschrift", null, closes: false);
        var colleague = await desk.OpenAsync(caption);
        await Ready(colleague);
        await new CaptionDesk(colleague).SaveAsync("Stilstaand beeld uit een video die niet te verifiëren is.");
        await page.Locator(".desk-conflict").WaitForAsync();
        await WriteAsync(page, "conflict", page.Locator(".desk-field").First);
        await colleague.Context.CloseAsync();
    }

    private static Task Ready(IPage page) => page.Locator(".desk-form[data-live=true]").WaitForAsync();

    private static async Task WriteAsync(IPage page, string name, ILocator? part, bool closes = true)
    {
        await DeskPages.SettleAsync(page);
        var path = Path.Combine(Folder!, $"redactie-{name}.png");
        if (part is null)
            await page.ScreenshotAsync(new() { Path = path });
        else
            await part.ScreenshotAsync(new() { Path = path });
        if (closes)
            await page.Context.CloseAsync();
    }
}
