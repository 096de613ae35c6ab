namespace NewsArchive.Benchmarks.Finding;

/// <summary>What requests cost: processor time of the server, and the time until the whole answer was there.</summary>
internal sealed class Costs
{
    private readonly List<TimeSpan> _processor = [];
    private readonly List<TimeSpan> _waits = [];

    public int Count => _waits.Count;

    public void Add(TimeSpan processor, TimeSpan wait)
    {
        _processor.Add(processor);
        _waits.Add(wait);
    }

    public void Add(Costs others)
    {
        _processor.AddRange(others._processor);
        _waits.AddRange(others._waits);
    }

    /// <summary>The mean, since what one request leaves behind (garbage) another one pays.</summary>
    public TimeSpan Processor => _processor.Aggregate(TimeSpan.Zero, (sum, one) => sum + one) / _processor.Count;

    public TimeSpan MedianWait => At(_waits, 0.5);

    public TimeSpan LateWait => At(_waits, 0.99);

    public TimeSpan MedianProcessor => At(_processor, 0.5);

    public TimeSpan LateProcessor => At(_processor, 0.99);

    // By nearest rank.
    private static TimeSpan At(List<TimeSpan> times, double part) => times.Order().ElementAt((int)Math.Ceiling(part * times.Count) - 1);
}
