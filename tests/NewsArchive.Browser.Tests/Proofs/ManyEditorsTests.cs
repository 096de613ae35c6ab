using Microsoft.Playwright;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Checking;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>Many circuits edit at the same time on one machine: four, and with NEWSARCHIVE_LONG a hundred.</summary>
public sealed class ManyEditorsTests(ITestOutputHelper output)
{
    private const int SavesEach = 3;

    private static readonly int Editors = ProofSite.IsLong ? 100 : 4;

    // A hundred browsers that save three times a second leave two cores room for the site; at ten a second the browsers alone take all of them.
    private static readonly int LongestThought = ProofSite.IsLong ? 60_000 : 2_000;

    [Fact]
    public async Task Every_save_of_every_editor_is_in_the_log()
    {
        await using var site = await ProofSite.CreateAsync(AccountRole.Editor, [.. Enumerable.Range(0, Editors).Select(ProofSite.Report)]);
        var figures = await site.FiguresAsync();
        await (await site.OpenAsync($"/redactie/bijschriften/{figures[0]}")).Context.CloseAsync();
        var before = site.Process.Memory();
        var pages = new List<IPage>();
        foreach (var figure in figures)
            pages.Add(await site.OpenAsync($"/redactie/bijschriften/{figure}"));
        await Task.WhenAll(pages.Select(page => new CaptionDesk(page).ReadyAsync()));
        var perCircuit = (site.Process.Memory() - before) / Editors;

        var times = (await Task.WhenAll(pages.Select((page, editor) => EditAsync(page, editor)))).SelectMany(saves => saves).Order().ToList();

        Assert.Equal(Editors * SavesEach, (await site.LogAsync()).Count);
        Assert.DoesNotContain("fail:", site.Process.Log, StringComparison.Ordinal);
        Assert.Empty(await site.Archive.Get<ArchiveChecker>().FindFaultsAsync(null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        output.WriteLine(
            $"{Editors} circuits, {times.Count} saves: median {times[times.Count / 2]:0} ms, slowest {times[^1]:0} ms; {perCircuit / 1024} kB a circuit");
    }

    private static async Task<List<double>> EditAsync(IPage page, int editor)
    {
        var (desk, times) = (new CaptionDesk(page), new List<double>());
        for (var number = 0; number < SavesEach; number++)
        {
            await Task.Delay(Random.Shared.Next(LongestThought));
            times.Add(await desk.SaveAsync($"Bijschrift {number} van redacteur {editor}."));
        }

        return times;
    }
}
