using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsArchive.Benchmarks;

/// <summary>The built site as a process of its own, on an archive of its own.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private SiteProcess(DirectoryInfo folder, Process process, Uri address)
    {
        (_folder, _process) = (folder, process);
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the site; with <paramref name="hello"/>, this program's hello-world endpoint joins its process.</summary>
    public static async Task<SiteProcess> StartAsync(bool hello)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-site-");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Site(), "--urls", "http://127.0.0.1:0",
                "--ConnectionStrings:NewsArchive", $"Data Source={Path.Combine(folder.FullName, "archive.db")}",
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

    /// <summary>The address of the newest article, when the samples are in.</summary>
    public async Task<string> FirstArticleAsync()
    {
        while (true)
        {
            if (ArticleAddress().Match(await Client.GetStringAsync("/artikelen")) is { Success: true } match)
                return match.Groups[1].Value;
            await Task.Delay(50);
        }
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
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("NewsArchive.sln not found above this program.");
        var configuration = typeof(SiteProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(folder.FullName, "src", "NewsArchive.Web", "bin", configuration, "net10.0", "NewsArchive.Web.dll");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex LocalAddress();

    [GeneratedRegex("href=\"(/artikelen/\\d[^\"#?]*)")]
    private static partial Regex ArticleAddress();
}
