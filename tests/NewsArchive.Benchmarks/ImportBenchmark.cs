using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store;
using NewsArchive.Store.Importing;

namespace NewsArchive.Benchmarks;

/// <summary>A whole import (walking, reading, decoding, parsing, saving) against inserting the same rows by plain batched ADO.NET.</summary>
internal static class ImportBenchmark
{
    private const int Runs = 3;

    public static async Task RunAsync(string folder)
    {
        var work = Directory.CreateTempSubdirectory("newsarchive-import-");
        try
        {
            var imports = new TimeSpan[Runs];
            var plain = new TimeSpan[Runs];
            for (var run = 0; run < Runs; run++)
            {
                var archive = Path.Combine(work.FullName, $"import-{run}.db");
                imports[run] = await ImportAsync(folder, archive);
                if (run == 0)
                    Report.Line($"peak memory of the process after the first import: {Peak():F0} MB");
                using var inserts = new PlainInserts(archive);
                plain[run] = inserts.Run(Path.Combine(work.FullName, $"plain-{run}.db"));
                Report.Line($"run {run + 1}: import {imports[run].TotalSeconds:F1} s, the same rows plainly {plain[run].TotalSeconds:F1} s");
            }

            Report.Line($"import takes {Median.Of(imports) / Median.Of(plain):F2} times plain inserts (medians of {Runs})");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task<TimeSpan> ImportAsync(string folder, string archive)
    {
        await using var services = new ServiceCollection()
            .AddNewsArchiveStore($"Data Source={archive};Pooling=False")
            .BuildServiceProvider();
        var request = new ImportRequest([folder], new CollectionDescription("Corpus", null, null, null), CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var summary = await services.GetRequiredService<ArchiveImporter>().RunAsync(request, new SilentProgress(), CancellationToken.None);
        Report.Line($"{summary}");
        return watch.Elapsed;
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024.0 / 1024.0;
    }

    private sealed class SilentProgress : IImportProgress
    {
        public void Expect(int inputs)
        {
        }

        public void Done(ImportItem item)
        {
        }
    }
}
