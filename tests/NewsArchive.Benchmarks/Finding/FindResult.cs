using System.Text.Json;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>
/// What requests cost. Multiple: the server's mean processor time as a multiple of the hello-world endpoint's, and so are median and late
/// (99 of 100) multiple; the times until the answer was there are in milliseconds.
/// </summary>
internal sealed record CostResult(
    double Multiple, double MedianMultiple, double LateMultiple, double MedianMilliseconds, double LateMilliseconds, int Requests)
{
    public static CostResult? Of(Costs costs, TimeSpan hello) => costs.Count == 0
        ? null
        : new(
            costs.Processor / hello,
            costs.MedianProcessor / hello,
            costs.LateProcessor / hello,
            costs.MedianWait.TotalMilliseconds,
            costs.LateWait.TotalMilliseconds,
            costs.Count);
}

/// <summary>A kind of page; Hits is the median of what is found, Failure the status when the site does not have such pages.</summary>
internal sealed record KindResult(KindGroup Group, string Name, CostResult? Cold, CostResult? Warm, double? Hits, int? Failure);

/// <summary>A whole run over an archive; the mix is all lists and search pages.</summary>
internal sealed record FindResult(
    ArchiveSize Size, double HelloMicroseconds, IReadOnlyList<KindResult> Kinds, CostResult? MixCold, CostResult? MixWarm)
{
    public static FindResult Read(string file) =>
        JsonSerializer.Deserialize<FindResult>(File.ReadAllText(file)) ?? throw new FormatException($"No result in {file}");

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));
}
