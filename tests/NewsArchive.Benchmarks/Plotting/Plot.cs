using System.Collections.Immutable;
using NewsArchive.Benchmarks.Finding;

namespace NewsArchive.Benchmarks.Plotting;

/// <summary>Draws what the verb <c>find</c> wrote for archives of different sizes, in <c>docs/measurements</c>.</summary>
internal static class Plot
{
    public static void Run(IEnumerable<string> files)
    {
        ImmutableArray<FindResult> results = [.. files.Select(FindResult.Read).OrderBy(result => result.Size.Articles)];
        var charts = new FindCharts(results).All();
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "measurements")).FullName;
        foreach (var chart in charts)
            Write(folder, $"{chart.File}.svg", SvgChart.Draw(chart));
        Write(folder, "README.md", new ResultPage(results, charts).Write());
    }

    private static void Write(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        Report.Line($"{file}");
    }
}
