using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>The server is killed at random moments while scripted editors save: twice, and with NEWSARCHIVE_LONG a hundred times.</summary>
public sealed class KilledServerTests(ITestOutputHelper output)
{
    private static readonly int Kills = ProofSite.IsLong ? 100 : 2;

    [Fact]
    public async Task What_was_answered_is_there_and_so_is_what_was_typed_two_seconds_before()
    {
        await using var site = await ProofSite.CreateAsync(AccountRole.Editor, [.. Enumerable.Range(0, 3).Select(ProofSite.Report)]);
        var figures = await site.FiguresAsync();
        var answered = new List<(long Figure, string Text)>();
        for (var round = 0; round < Kills; round++)
        {
            if (round > 0)
                await site.StartAsync();
            var pages = await Task.WhenAll(figures.Select(figure => site.OpenAsync($"/redactie/bijschriften/{figure}")));
            using var killed = new CancellationTokenSource();
            var first = new TaskCompletionSource();
            var saving = pages.Take(2).Select((page, editor) => SaveUntilAsync(page, figures[editor], $"Ronde {round}", first, killed.Token)).ToList();
            var typed = await TypeAsync(pages[2], $"Concept van ronde {round}.");
            await Task.WhenAny(first.Task, Task.WhenAll(saving));
            await Task.Delay(Random.Shared.Next(2_000, 5_000), TestContext.Current.CancellationToken);
            await site.Process.KillAsync();
            await killed.CancelAsync();
            answered.AddRange((await Task.WhenAll(saving)).SelectMany(saves => saves));
            await Task.WhenAll(pages.Select(page => page.Context.CloseAsync()));
            Assert.Contains(typed, await DraftAsync(site, figures[2]), StringComparison.Ordinal);
        }

        var log = (await site.LogAsync()).Select(entry => entry.After).ToHashSet();
        Assert.All(answered, save => Assert.Contains(save.Text, log));
        Assert.NotEmpty(answered);
        Assert.Empty(await site.Archive.Get<ArchiveChecker>().FindFaultsAsync(null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        output.WriteLine($"{Kills} kills, {answered.Count} answered saves, all in the log");
    }

    // What the page said was saved; the rest may or may not be.
    private static async Task<List<(long Figure, string Text)>> SaveUntilAsync(IPage page, long figure, string name, TaskCompletionSource first, CancellationToken killed)
    {
        var saves = new List<(long, string)>();
        try
        {
            var desk = await new CaptionDesk(page).ReadyAsync();
            for (var number = 0; !killed.IsCancellationRequested; number++)
            {
                var text = $"{name}, figuur {figure}, versie {number}.";
                await desk.SaveAsync(text).WaitAsync(killed);
                saves.Add((figure, text));
                first.TrySetResult();
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or PlaywrightException or TimeoutException)
        {
            // The server was killed.
        }

        return saves;
    }

    private static async Task<string> TypeAsync(IPage page, string text)
    {
        await (await new CaptionDesk(page).ReadyAsync()).TypeAsync(text);
        return text;
    }

    private static async Task<string> DraftAsync(ProofSite site, long figure)
    {
        await using var context = site.Archive.Open();
        return await context.Drafts.Where(draft => draft.FigureId == figure).Select(draft => draft.Content).SingleOrDefaultAsync() ?? "";
    }
}
