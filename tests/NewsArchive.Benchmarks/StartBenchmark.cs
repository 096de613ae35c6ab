using System.Diagnostics;

namespace NewsArchive.Benchmarks;

/// <summary>From the start of the process on no archive at all to the first page, and to the first page with the samples.</summary>
internal static class StartBenchmark
{
    private const int Runs = 5;

    public static async Task RunAsync()
    {
        var (first, full) = (new TimeSpan[Runs], new TimeSpan[Runs]);
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            using var site = await SiteProcess.StartAsync(hello: false);
            await site.Client.GetStringAsync("/");
            first[run] = watch.Elapsed;
            await site.FirstArticleAsync();
            full[run] = watch.Elapsed;
        }

        Report.Line($"first page: {Median.Of(first).TotalSeconds:F1} s; with the samples in it: {Median.Of(full).TotalSeconds:F1} s (medians of {Runs})");
    }
}
