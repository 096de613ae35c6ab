namespace NewsArchive.Benchmarks.Plotting;

/// <summary>A scale on which equal factors are equal lengths: from low at start to high at end.</summary>
internal sealed class LogScale(double low, double high, double start, double end)
{
    private static readonly double[] Steps = [1, 2, 5];

    /// <summary>A scale for values, from the round number below the least to the one above the greatest.</summary>
    public static LogScale Around(IReadOnlyCollection<double> values, double start, double end)
    {
        var rounds = Rounds(values.Min() / 10, values.Max() * 10).ToArray();
        return new(rounds.Last(round => round < values.Min()), rounds.First(round => round > values.Max()), start, end);
    }

    /// <summary>Where a value lies.</summary>
    public double At(double value) => start + ((end - start) * Math.Log(value / low) / Math.Log(high / low));

    /// <summary>The round numbers on the scale: 1, 2, 5, 10, 20, …</summary>
    public IEnumerable<double> Ticks() => Rounds(low, high);

    private static IEnumerable<double> Rounds(double from, double to) =>
        Enumerable.Range((int)Math.Floor(Math.Log10(from)), (int)Math.Ceiling(Math.Log10(to / from)) + 2)
            .SelectMany(power => Steps.Select(step => step * Math.Pow(10, power)))
            .Where(round => round >= from * 0.999 && round <= to * 1.001);
}
