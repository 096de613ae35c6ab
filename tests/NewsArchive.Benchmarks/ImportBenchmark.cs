using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store;
using NewsArchive.Store.Importing;

namespace NewsArchive.Benchmarks;

/// <summary>
/// A whole import (walking, reading, decoding, parsing, saving, indexing) against inserting the same rows, with a full-text index, by plain
/// batched ADO.NET; and the size of the database against the text's.
/// </summary>
internal static class ImportBenchmark
{
    private const int Runs = 3;

    /// <param name="folder">The documents.</param>
    /// <param name="indexTables">The tables of the archive that are part of its index, if these are ordinary tables.</param>
    public static async Task RunAsync(string folder, string[] indexTables)
    {
        var work = Directory.CreateTempSubdirectory("newsarchive-import-");
        try
        {
            var imports = new TimeSpan[Runs];
            var plain = new PlainTimes[Runs];
            for (var run = 0; run < Runs; run++)
            {
                var archive = Archive(work, run);
                imports[run] = await ImportAsync(folder, archive);
                if (run == 0)
                    Report.Line($"peak memory of the process after the first import: {Peak():F0} MB");
                plain[run] = Plain(archive, indexTables, Path.Combine(work.FullName, $"plain-{run}.db"));
                var (rows, index) = (plain[run].Rows.TotalSeconds, plain[run].Index.TotalSeconds);
                Report.Line($"run {run + 1}: import {imports[run].TotalSeconds:F1} s; plainly rows {rows:F1} s, index {index:F1} s");
            }

            Tell(Median.Of(imports), plain);
            ArchiveSize.Of(Archive(work, 0)).Tell();
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Tell(TimeSpan import, PlainTimes[] plain)
    {
        Report.Line($"import takes (medians of {Runs})");
        Report.Line($"  {import / Median.Of([.. plain.Select(run => run.Rows + run.Index)]):F2} times plain inserts of rows and index");
        Report.Line($"  {import / Median.Of([.. plain.Select(run => run.Rows)]):F2} times plain inserts of rows alone");
    }

    private static string Archive(DirectoryInfo work, int run) =>
        Path.Combine(work.FullName, string.Create(CultureInfo.InvariantCulture, $"import-{run}.db"));

    private static PlainTimes Plain(string archive, string[] indexTables, string target)
    {
        using var inserts = new PlainInserts(archive, indexTables);
        return inserts.Run(target);
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
