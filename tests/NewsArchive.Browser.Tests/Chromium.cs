using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>The system's Chromium, driven by Playwright: one for all tests, in which each has contexts of its own.</summary>
internal static class Chromium
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // The shell has no windows, bars and graphics processes of its own: half the work for the machine.
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly Lazy<Task<IBrowser>> Launched = new(LaunchAsync);

    /// <summary>The browser, which ends with the tests.</summary>
    public static Task<IBrowser> BrowserAsync() => Launched.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();

        // A busy machine takes its time; what is expected comes all the same.
        Assertions.SetDefaultExpectTimeout(30_000);
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programs.FirstOrDefault(File.Exists, Programs[^1]), Args = Flags });
    }
}
