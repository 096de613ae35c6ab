using System.Collections.Immutable;
using NewsArchive.Benchmarks.Finding;

namespace NewsArchive.Benchmarks.Plotting;

/// <summary>The charts of what finding costs, from runs over archives of different sizes.</summary>
internal sealed class FindCharts(ImmutableArray<FindResult> results)
{
    private const string Multiple = "processor time of the server for a first request, as a multiple of a hello-world endpoint's";
    private const string Milliseconds = "milliseconds until the whole answer is there";
    private const string Filtered = ", place and period";

    private static readonly string[] OneWord = ["frequent word", "middling word", "rare word"];
    private static readonly string[] TwoWords = ["two frequent words", "two middling words", "frequent and rare word"];
    private static readonly string[] Things = ["article", "photo", "place", "map"];

    /// <summary>Those charts for which something was measured.</summary>
    public ImmutableArray<Chart> All() =>
    [
        .. new[]
        {
            new Chart("lists", "Lists without a search", Multiple, Lines(KindGroup.Lists, ["list"])),
            new Chart("one-word", "Search pages for one word", Multiple, Lines(KindGroup.Lists, OneWord)),
            new Chart("two-words", "Search pages for two words", Multiple, Lines(KindGroup.Lists, TwoWords)),
            new Chart("json-one-word", "The JSON of searches for one word", Multiple, Lines(KindGroup.Json, OneWord)),
            new Chart("json-two-words", "The JSON of searches for two words", Multiple, Lines(KindGroup.Json, TwoWords)),
            new Chart("pages", "Pages of one thing", Multiple, Lines(KindGroup.Pages, Things)),
            new Chart("mix", "All lists and search pages together", Milliseconds, Mix()),
        }.Where(chart => chart.Series is not []),
    ];

    // Each name has a hue; with place and period its line is dashed.
    private ImmutableArray<Series> Lines(KindGroup group, string[] names) =>
    [
        .. names.SelectMany((name, hue) => new[]
        {
            new Series(name, hue, Dashed: false, Points(group, name)),
            new Series(name + Filtered, hue, Dashed: true, Points(group, name + Filtered)),
        }).Where(series => series.Points is not []),
    ];

    private ImmutableArray<Point> Points(KindGroup group, string name) => Points(
        result => result.Kinds.FirstOrDefault(kind => kind.Group == group && kind.Name == name)?.Cold?.Multiple);

    private ImmutableArray<Series> Mix() =>
    [
        .. new[]
        {
            new Series("99 of 100, first time", 0, Dashed: false, Points(result => result.MixCold?.LateMilliseconds)),
            new Series("99 of 100, again", 0, Dashed: true, Points(result => result.MixWarm?.LateMilliseconds)),
            new Series("median, first time", 1, Dashed: false, Points(result => result.MixCold?.MedianMilliseconds)),
            new Series("median, again", 1, Dashed: true, Points(result => result.MixWarm?.MedianMilliseconds)),
        }.Where(series => series.Points is not []),
    ];

    private ImmutableArray<Point> Points(Func<FindResult, double?> value) =>
        [.. results.Where(result => value(result) > 0).Select(result => new Point(result.Size.Articles, value(result)!.Value))];
}
