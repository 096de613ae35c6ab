using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>The system's Chromium, driven by Playwright.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // The shell has no windows, bars and graphics processes of its own: half the work for the machine.
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();

        // A busy machine takes its time; what is expected comes all the same.
        Assertions.SetDefaultExpectTimeout(30_000);
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programs.FirstOrDefault(File.Exists, Programs[^1]), Args = Flags }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
