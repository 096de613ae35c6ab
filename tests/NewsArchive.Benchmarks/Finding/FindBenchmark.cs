namespace NewsArchive.Benchmarks.Finding;

/// <summary>
/// What finding costs on a given archive: lists, search pages, their JSON, pages of one thing and cached pages, as multiples of a
/// hello-world endpoint in the same process, in rounds that take turns.
/// </summary>
internal static class FindBenchmark
{
    private const int HelloWarmUp = 5000;
    private const int HelloRequests = 3000;

    // What the pages before have left to do (collecting, compiling) is not the hello-world endpoint's.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(FindOptions options)
    {
        using var site = await SiteProcess.StartAsync(hello: true, options.Archive);
        await site.FirstArticleAsync();
        var size = ArchiveSize.Of(options.Archive);
        size.Tell();
        var meters = await MetersAsync(site, options);
        var hello = await MeasureAsync(site, meters, options.Rounds);
        var result = await ResultAsync(site, size, meters, hello);
        FindTable.Tell(result);
        if (options.Json is { } file)
            result.Write(file);
    }

    private static async Task<KindMeter[]> MetersAsync(SiteProcess site, FindOptions options)
    {
        var words = WordPools.Of(options.Archive, options.Words);
        Report.Line($"{words.Frequent.Count} frequent words, {words.Middling.Count} middling, {words.Rare.Count} rare");
        var filters = await FilterPool.OfAsync(site, options.Archive);
        var kinds = await new PageKinds(site, words, filters, options.Addresses).AllAsync();
        return [.. kinds.Select(kind => new KindMeter(site, kind, options))];
    }

    private static async Task<TimeSpan> MeasureAsync(SiteProcess site, KindMeter[] meters, int rounds)
    {
        await PageBenchmark.CostAsync(site, HelloEndpoint.Path, _ => { }, HelloWarmUp);
        foreach (var meter in meters)
            await meter.WarmUpAsync();
        var hello = new List<TimeSpan>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var group in meters.GroupBy(meter => meter.Kind.Group))
            {
                await Task.Delay(Rest);
                hello.Add(await PageBenchmark.CostAsync(site, HelloEndpoint.Path, _ => { }, HelloRequests));
                foreach (var meter in group)
                    await meter.RoundAsync(round);
            }
        }

        return Median.Of([.. hello]);
    }

    private static async Task<FindResult> ResultAsync(SiteProcess site, ArchiveSize size, KindMeter[] meters, TimeSpan hello)
    {
        var (cold, warm) = (new Costs(), new Costs());
        var kinds = new List<KindResult>();
        foreach (var meter in meters)
        {
            var kind = meter.Kind;
            if (kind.Group == KindGroup.Lists)
            {
                cold.Add(meter.Cold);
                warm.Add(meter.Warm);
            }

            var hits = kind.Group is KindGroup.Lists or KindGroup.Json ? await Hits.OfAsync(site, kind) : null;
            kinds.Add(new(
                kind.Group, kind.Name, CostResult.Of(meter.Cold, hello), CostResult.Of(meter.Warm, hello), hits, meter.Failure));
        }

        return new(size, hello.TotalMicroseconds, kinds, CostResult.Of(cold, hello), CostResult.Of(warm, hello));
    }
}
