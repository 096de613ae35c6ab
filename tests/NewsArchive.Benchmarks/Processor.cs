namespace NewsArchive.Benchmarks;

/// <summary>Times things in processor time, which other programs on the machine do not lengthen.</summary>
internal static class Processor
{
    private const int Runs = 9;

    // The counter of processor time ticks coarsely: short things are repeated.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(200);

    public static TimeSpan Median(Action action) => Benchmarks.Median.Of([.. Enumerable.Range(0, Runs).Select(_ => Once(action))]);

    private static TimeSpan Once(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        var times = 0;
        TimeSpan spent;
        do
        {
            action();
            times++;
            spent = Environment.CpuUsage.TotalTime - start;
        }
        while (spent < Least);
        return spent / times;
    }
}
