using System.Diagnostics;
using System.Text;

namespace NewsArchive.Store.Tests.Cli;

/// <summary>The command line as its user has it: a process of its own.</summary>
public static class CliProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs a verb to its end, in Dutch whatever the machine's language.</summary>
    public static Task<CliResult> RunAsync(params string[] arguments) => RunInAsync("C", arguments);

    public static async Task<CliResult> RunInAsync(string locale, params string[] arguments)
    {
        using var process = Start(locale, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new CliResult(process.ExitCode, await output, await error);
    }

    public static Process Start(string locale, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "NewsArchive.Cli"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var name in new[] { "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE" })
            start.Environment[name] = locale;
        return Process.Start(start)!;
    }
}

/// <summary>How a verb ended and what it wrote.</summary>
public sealed record CliResult(int Status, string Output, string Error)
{
    public void AssertStatus(int expected) => Assert.True(expected == Status, $"Status {Status} instead of {expected}.\n{Output}\n{Error}");
}
