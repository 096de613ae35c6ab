using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>The built site as a process of its own on the sample archive, and one Chromium.</summary>
public partial class RunningSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-browser-");
    private SiteProcess? _process;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => _process!.Address;

    /// <summary>The path by which the first administrator is made, as the site printed it.</summary>
    public string BeginLink => FirstLink().Match(_process!.Log).Value;

    public async ValueTask InitializeAsync()
    {
        _process = await SiteProcess.StartAsync(Path.Combine(_folder.FullName, "archive.db"));
        await WaitForSamplesAsync(Address);
        Browser = await Chromium.BrowserAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A fresh page; the caller closes its context.</summary>
    public async Task<IPage> OpenAsync(string path, View view, bool script = false)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "nl-NL",
            ViewportSize = new() { Width = view.Width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static async Task WaitForSamplesAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if ((await client.GetStringAsync("/artikelen")).Contains("href=\"/artikelen/", StringComparison.Ordinal))
                return;
            await Task.Delay(200);
        }

        throw new InvalidOperationException("The sample archive did not come in.");
    }

    [GeneratedRegex(@"/beheer/begin\?sleutel=\w+")]
    private static partial Regex FirstLink();
}
