using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsArchive.Browser.Tests;

/// <summary>The built site as a process of its own, which can be killed as a power cut would.</summary>
internal sealed partial class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines;

    private SiteProcess(Process process, List<string> lines, Uri address) => (_process, _lines, Address) = (process, lines, address);

    public Uri Address { get; }

    /// <summary>What it has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Starts the site on a database, and waits until it listens.</summary>
    /// <param name="port">Where it listens; 0 for wherever there is room.</param>
    public static async Task<SiteProcess> StartAsync(string database, int port = 0, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Program(), "--urls", $"http://127.0.0.1:{port}", "--ConnectionStrings:NewsArchive", $"Data Source={database}" })
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings)
            start.ArgumentList.Add($"--{name}={value}");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var lines = new List<string>();
        process.OutputDataReceived += (_, line) => Read(line.Data, lines, address);
        process.ErrorDataReceived += (_, line) => Read(line.Data, lines, address);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (await Task.WhenAny(address.Task, process.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(90))) != address.Task)
            throw new InvalidOperationException("The site did not start:\n" + string.Join('\n', lines));
        return new SiteProcess(process, lines, await address.Task);
    }

    /// <summary>What the process takes in memory, in bytes.</summary>
    public long Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    /// <summary>Ends it at once, without a chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private static string Program()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("NewsArchive.sln not found above the tests.");
        var configuration = typeof(SiteProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(folder.FullName, "src", "NewsArchive.Web", "bin", configuration, "net10.0", "NewsArchive.Web.dll");
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

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*(?=\s|$|/?$)")]
    private static partial Regex LocalAddress();
}
