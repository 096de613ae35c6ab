using System.Globalization;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>A run as a table for a person.</summary>
internal static class FindTable
{
    public static void Tell(FindResult result)
    {
        Report.Line($"hello world: {result.HelloMicroseconds:F0} µs of processor time a request; multiples are of that, times in ms");
        Report.Line($"{"",-48}{"first time",30}{"again",30}");
        Report.Line($"{"",-48}{"multiple",10}{"median",10}{"p99",10}{"multiple",10}{"median",10}{"p99",10}{"hits",10}");
        foreach (var group in result.Kinds.GroupBy(kind => kind.Group))
        {
            Report.Line($"{group.Key.ToString()}");
            foreach (var kind in group)
                Report.Line($"  {kind.Name,-46}{Cells(kind)}{kind.Hits?.ToString("F0", CultureInfo.InvariantCulture) ?? "",10}");
        }

        Report.Line($"All lists and search pages");
        Report.Line($"  {"",-46}{Cells(result.MixCold)}{Cells(result.MixWarm)}");
        if (result.MixCold is { } mix)
            Report.Line($"  first time, as multiples: median {mix.MedianMultiple:F1}, p99 {mix.LateMultiple:F1}");
    }

    private static string Cells(KindResult kind) => kind.Failure switch
    {
        null => Cells(kind.Cold) + Cells(kind.Warm),
        404 => $"{"missing",10}{"",50}",
        var status => $"{string.Create(CultureInfo.InvariantCulture, $"status {status}"),10}{"",50}",
    };

    private static string Cells(CostResult? cost) => cost is null
        ? $"{"",30}"
        : string.Create(CultureInfo.InvariantCulture, $"{cost.Multiple,10:F1}{cost.MedianMilliseconds,10:F2}{cost.LateMilliseconds,10:F2}");
}
