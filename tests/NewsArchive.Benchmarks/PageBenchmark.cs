namespace NewsArchive.Benchmarks;

/// <summary>What an article page costs the server's processor, as a multiple of a hello-world endpoint in the same process.</summary>
internal static class PageBenchmark
{
    private const int Rounds = 5;
    private const int Warm = 400;
    private const int Requests = 600;

    public static async Task RunAsync()
    {
        using var site = await SiteProcess.StartAsync(hello: true);
        var article = await site.FirstArticleAsync();
        var (hello, made, kept) = (new TimeSpan[Rounds], new TimeSpan[Rounds], new TimeSpan[Rounds]);
        await CostAsync(site, HelloEndpoint.Path, _ => { }, Warm);
        await CostAsync(site, article, SiteProcess.PastTheCache, Warm);
        await CostAsync(site, article, _ => { }, Warm);
        for (var round = 0; round < Rounds; round++)
        {
            hello[round] = await CostAsync(site, HelloEndpoint.Path, _ => { }, Requests * 5);
            made[round] = await CostAsync(site, article, SiteProcess.PastTheCache, Requests);
            kept[round] = await CostAsync(site, article, _ => { }, Requests * 5);
        }

        var reference = Median.Of(hello);
        Report.Line($"hello world: {reference.TotalMicroseconds:F0} µs of processor time a request");
        Report.Line($"article page, made: {Median.Of(made) / reference:F1} times that");
        Report.Line($"article page, from the cache: {Median.Of(kept) / reference:F1} times that");
    }

    /// <summary>The server's mean processor time for a request.</summary>
    public static async Task<TimeSpan> CostAsync(SiteProcess site, string path, Action<HttpRequestMessage> prepare, int requests)
    {
        var before = site.ProcessorTime;
        for (var i = 0; i < requests; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            prepare(request);
            using var response = await site.Client.SendAsync(request);
            response.EnsureSuccessStatusCode();
            await response.Content.CopyToAsync(Stream.Null);
        }

        return (site.ProcessorTime - before) / requests;
    }
}
