using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Benchmarks.Finding;

namespace NewsArchive.Benchmarks.Plotting;

/// <summary>The page in Markdown beside the charts: how they came about, and every figure in a table.</summary>
internal sealed class ResultPage(ImmutableArray<FindResult> results, ImmutableArray<Chart> charts)
{
    private const string Head =
        """
        # What finding costs

        Written by the benchmark's verb `plot` from what its verb `find` measured (`docs/developer.md`); edit nothing here.

        Processor time is that of the server, as a multiple of a hello-world endpoint's in the same process, measured in turns: it holds on
        another machine, times in milliseconds do not. *First* is the first time that an address is asked for, *again* the second and third.
        No answer came from the page cache but those listed as cached. Median and p99 are until the whole answer is there, the first time.

        """;

    private static readonly (KindGroup Group, string Title)[] Groups =
    [
        (KindGroup.Lists, "Lists and search pages"),
        (KindGroup.Json, "The same as JSON"),
        (KindGroup.Pages, "Pages of one thing"),
        (KindGroup.Cached, "From the page cache (again)"),
    ];

    private readonly StringBuilder _page = new();

    public string Write()
    {
        _page.AppendLine(Head);
        foreach (var chart in charts)
            _page.AppendLine(CultureInfo.InvariantCulture, $"![{chart.Title}: {chart.Unit}]({chart.File}.svg)").AppendLine();
        Sizes();
        foreach (var (group, title) in Groups)
            Table(group, title);
        return _page.ToString().TrimEnd() + "\n";
    }

    private void Sizes()
    {
        _page.AppendLine("## The archives").AppendLine();
        Row(["articles", "database, bytes each", "text, bytes each", "times", "hello world, µs", "mix: median, ms", "mix: p99, ms"]);
        Rule(7);
        foreach (var result in results)
        {
            var (size, articles) = (result.Size, (double)result.Size.Articles);
            Row(
            [
                Number(articles, "#,0"), Number(size.DatabaseBytes / articles, "#,0"), Number(size.SourceBytes / articles, "#,0"),
                Number(size.Ratio, "0.00"), Number(result.HelloMicroseconds, "0"),
                Number(result.MixCold?.MedianMilliseconds, "0.0"), Number(result.MixCold?.LateMilliseconds, "0.0"),
            ]);
        }

        _page.AppendLine();
    }

    private void Table(KindGroup group, string title)
    {
        _page.AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine();
        Row(["", .. results.SelectMany(Columns)]);
        Rule(1 + (results.Length * 5));
        foreach (var kinds in results.SelectMany(result => result.Kinds).Where(kind => kind.Group == group).GroupBy(kind => kind.Name))
            Row([kinds.Key, .. results.SelectMany(result => Cells(result.Kinds.FirstOrDefault(kinds.Contains)))]);
        _page.AppendLine();
    }

    private static string[] Columns(FindResult result)
    {
        var articles = Number(result.Size.Articles, "#,0");
        return [$"{articles}: hits", "first", "again", "median, ms", "p99, ms"];
    }

    private static string[] Cells(KindResult? kind) =>
    [
        Number(kind?.Hits, "#,0"), Number(kind?.Cold?.Multiple, "0.0"), Number(kind?.Warm?.Multiple, "0.0"),
        Number(kind?.Cold?.MedianMilliseconds, "0.00"), Number(kind?.Cold?.LateMilliseconds, "0.00"),
    ];

    private static string Number(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "–";

    private void Row(IEnumerable<string> cells) => _page.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |");

    private void Rule(int columns) => Row(Enumerable.Range(0, columns).Select(column => column == 0 ? "---" : "---:"));
}
