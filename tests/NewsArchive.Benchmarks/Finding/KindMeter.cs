using System.Diagnostics;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>Asks for the pages of a kind, round by round, and keeps what they cost.</summary>
internal sealed class KindMeter(SiteProcess site, PageKind kind, FindOptions options)
{
    // A cached answer costs so little that only many tell.
    private readonly int _repeats = kind.Group == KindGroup.Cached ? 25 : 2;

    // Where there are few addresses, most are for measuring.
    private readonly int _warmUp = Math.Min(options.WarmUp, kind.Addresses.Length / 4);

    public PageKind Kind => kind;

    /// <summary>Each address when it was asked for the first time.</summary>
    public Costs Cold { get; } = new();

    /// <summary>The same addresses again.</summary>
    public Costs Warm { get; } = new();

    /// <summary>The status of an answer that failed, after which nothing more is asked; 404 also without any address.</summary>
    public int? Failure { get; private set; } = kind.Addresses is [] ? 404 : null;

    public async Task WarmUpAsync()
    {
        for (var repeat = 0; repeat < _repeats; repeat++)
        {
            foreach (var address in kind.Addresses.Take(_warmUp))
                await AskAsync(address, new Costs());
        }
    }

    public async Task RoundAsync(int round)
    {
        var share = (kind.Addresses.Length - _warmUp) / options.Rounds;
        var addresses = kind.Addresses.Skip(_warmUp + (round * share)).Take(Math.Max(1, share)).ToArray();
        foreach (var address in addresses)
            await AskAsync(address, Cold);
        for (var repeat = 0; repeat < _repeats; repeat++)
        {
            foreach (var address in addresses)
                await AskAsync(address, Warm);
        }
    }

    private async Task AskAsync(string address, Costs costs)
    {
        if (Failure is not null)
            return;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (kind.Group != KindGroup.Cached)
            SiteProcess.PastTheCache(request);
        var before = site.ProcessorTime;
        var watch = Stopwatch.StartNew();
        using var response = await site.Client.SendAsync(request);
        await response.Content.CopyToAsync(Stream.Null);
        var wait = watch.Elapsed;
        if (response.IsSuccessStatusCode)
            costs.Add(site.ProcessorTime - before, wait);
        else
            Failure = (int)response.StatusCode;
    }
}
