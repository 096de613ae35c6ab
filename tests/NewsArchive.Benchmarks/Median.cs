using System.Diagnostics;

namespace NewsArchive.Benchmarks;

/// <summary>Times things on a noisy machine: the median of several runs, compared only with medians of the same run.</summary>
internal static class Median
{
    public static TimeSpan Of(int runs, Action action)
    {
        var times = new TimeSpan[runs];
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times[run] = watch.Elapsed;
        }

        return Of(times);
    }

    public static TimeSpan Of(TimeSpan[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
