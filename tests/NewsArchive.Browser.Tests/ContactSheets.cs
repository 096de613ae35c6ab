using System.Globalization;
using System.Net;
using System.Text;

namespace NewsArchive.Browser.Tests;

/// <summary>Pictures of every page for a person to look at; written by tests/screens.sh, which names the folder.</summary>
public sealed class ContactSheets(SampleSite site)
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string FolderVariable = "NEWSARCHIVE_SCREENS";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(FolderVariable);

    [Fact(Explicit = true)]
    public async Task Write_a_contact_sheet_for_each_width_and_theme()
    {
        var paths = await SitePages.AllAsync(site.Address);
        Directory.CreateDirectory(Folder!);
        foreach (var view in View.All)
        {
            var pictures = new List<(string Path, byte[] Png)>();
            foreach (var path in paths)
                pictures.Add((path, await PictureAsync(path, view)));
            await WriteSheetAsync(view, pictures);
        }

        Assert.Equal(View.All.Count, Directory.GetFiles(Folder!, "sheet-*.png").Count(file => !file.Contains("redactie", StringComparison.Ordinal)));
    }

    [Fact(Explicit = true)]
    public async Task Write_a_contact_sheet_of_the_desk_for_each_width_and_theme()
    {
        Directory.CreateDirectory(Folder!);
        await using var desk = await DeskPages.OpenSiteAsync();
        var paths = await DeskPages.AllAsync(desk);
        foreach (var view in View.All)
        {
            var pictures = new List<(string Path, byte[] Png)>();
            foreach (var path in paths)
            {
                var page = await desk.OpenAsync(path, view);
                await DeskPages.SettleAsync(page);
                pictures.Add((path, await PictureAsync(page, path, view)));
            }

            await WriteSheetAsync(view, pictures, "redactie-");
        }
    }

    private async Task<byte[]> PictureAsync(string path, View view)
    {
        return await PictureAsync(await site.OpenAsync(path, view), path, view);
    }

    private static async Task<byte[]> PictureAsync(Microsoft.Playwright.IPage page, string path, View view)
    {
        var name = new string([.. path.Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
        var png = await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder!, $"{view}-{name}.png") });
        await page.Context.CloseAsync();
        return png;
    }

    private async Task WriteSheetAsync(View view, List<(string Path, byte[] Png)> pictures, string of = "")
    {
        var shown = view.Width < 600 ? 240 : 420;
        var html = new StringBuilder("<body style='margin:16px;font:13px sans-serif;display:flex;flex-wrap:wrap;gap:16px;background:#888'>");
        foreach (var (path, png) in pictures)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure style='margin:0;width:{shown}px'><figcaption>{WebUtility.HtmlEncode(path)}</figcaption>");
            html.Append(CultureInfo.InvariantCulture, $"<div style='height:{shown * 2}px;overflow:hidden'>");
            html.Append(CultureInfo.InvariantCulture, $"<img style='width:100%' src='data:image/png;base64,{Convert.ToBase64String(png)}'></div></figure>");
        }

        var page = await site.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1800, Height = 1000 } });
        await page.SetContentAsync(html.ToString());
        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder!, $"sheet-{of}{view}.png") });
        await page.CloseAsync();
    }
}
