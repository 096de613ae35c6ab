using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsArchive.Benchmarks;

/// <summary>The built site as a process of its own, on an archive of its own or on a given one.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly ProcessorClock _clock;

    private SiteProcess(DirectoryInfo folder, Process process, Uri address)
    {
        (_folder, _process, _clock) = (folder, process, new ProcessorClock(process));
        // A redirect would be measured together with what it leads to.
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public TimeSpan ProcessorTime => _clock.Now;

    /// <summary>
    /// Starts the site; with <paramref name="hello"/>, this program's hello-world endpoint joins its process. Without an
    /// <paramref name="archive"/> (a database file, which the site may migrate) it gets a new one with the samples.
    /// </summary>
    public static async Task<SiteProcess> StartAsync(bool hello, string? archive = null)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-site-");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Site(), "--urls", "http://127.0.0.1:0",
                "--ConnectionStrings:NewsArchive", $"Data Source={archive ?? Path.Combine(folder.FullName, "archive.db")}",
            },
            RedirectStandardOutput = true,
        };
        if (hello)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(HelloEndpoint).Assembly.Location;
            start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(HelloEndpoint).Assembly.GetName().Name;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (LocalAddress().Match(line) is not { Success: true } match)
                continue;
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new SiteProcess(folder, process, new Uri(match.Value));
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>Makes the site answer without its page cache: what names its user is never taken from there.</summary>
    public static void PastTheCache(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Authorization", "none");

    /// <summary>The address of the newest article, when the archive is open and the samples are in.</summary>
    public async Task<string> FirstArticleAsync()
    {
        while (true)
        {
            if ((await ArticlesAsync("/artikelen")).FirstOrDefault() is { } first)
                return first;
            await Task.Delay(50);
        }
    }

    /// <summary>The addresses of the articles that a page links to; none when the page is not there.</summary>
    public Task<ImmutableArray<string>> ArticlesAsync(string page) => LinksAsync(page, ArticleAddress());

    /// <summary>What the first group of an expression finds in a page, each once; nothing when the page is not there.</summary>
    public async Task<ImmutableArray<string>> LinksAsync(string page, Regex link)
    {
        using var response = await Client.GetAsync(page);
        return response.IsSuccessStatusCode
            ? [.. link.Matches(await response.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value).Distinct()]
            : [];
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Site()
    {
        var configuration = typeof(SiteProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Repository.Root, "src", "NewsArchive.Web", "bin", configuration, "net10.0", "NewsArchive.Web.dll");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex LocalAddress();

    [GeneratedRegex("href=\"(/artikelen/\\d[^\"#?]*)")]
    private static partial Regex ArticleAddress();
}
