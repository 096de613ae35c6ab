using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>The built site as a process of its own on the sample archive, and one Chromium.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-browser-");
    private readonly List<string> _lines = [];
    private Process? _process;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>The path by which the first administrator is made, as the site printed it.</summary>
    public string BeginLink
    {
        get
        {
            lock (_lines)
                return _lines.Select(line => FirstLink().Match(line)).First(match => match.Success).Value;
        }
    }

    public async ValueTask InitializeAsync()
    {
        Address = await StartAsync();
        _playwright = await Playwright.CreateAsync();

        // A busy machine takes its time; what is expected comes all the same.
        Assertions.SetDefaultExpectTimeout(30_000);
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
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

    private async Task<Uri> StartAsync()
    {
        var site = Path.Combine(Solution(), "src", "NewsArchive.Web", "bin", Configuration(), "net10.0", "NewsArchive.Web.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                site, "--urls", "http://127.0.0.1:0",
                "--ConnectionStrings:NewsArchive", $"Data Source={Path.Combine(_folder.FullName, "archive.db")}",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Read(line.Data, _lines, address);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, _lines, address);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(address.Task, ended, Task.Delay(TimeSpan.FromSeconds(60))) != address.Task)
            throw new InvalidOperationException("The site did not start:\n" + string.Join('\n', _lines));
        await WaitForSamplesAsync(await address.Task);
        return await address.Task;
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

    private static void Read(string? line, List<string> lines, TaskCompletionSource<Uri> address)
    {
        if (line is null)
            return;
        lock (lines)
            lines.Add(line);
        if (LocalAddress().Match(line) is { Success: true } match)
            address.TrySetResult(new Uri(match.Value));
    }

    private static string Solution()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("NewsArchive.sln not found above the tests.");
        return folder.FullName;
    }

    private static string Configuration() =>
        typeof(RunningSite).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    [GeneratedRegex(@"/beheer/begin\?sleutel=\w+")]
    private static partial Regex FirstLink();

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex LocalAddress();
}
