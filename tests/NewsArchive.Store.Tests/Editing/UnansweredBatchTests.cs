using System.Globalization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>A database that stops answering halfway through a batch, as a disk that runs full does: what was done is told, with its number.</summary>
public sealed class UnansweredBatchTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string Anna = new('a', 32);

    [Fact]
    public async Task Replacing_tells_what_was_replaced()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var request = new ReplaceRequest("e", "é", WholeWords: false, MatchCase: true, [CorrectedField.CaptionText, CorrectedField.Description], new ArchiveFilter());
        var hits = (await archive.Database.Get<CaptionReplacer>().PreviewAsync(request, None)).Hits;
        Assert.True(hits.Length > 1);
        await RefuseAfterAsync(archive, 1);

        var outcome = await archive.Database.Get<CaptionReplacer>().RunAsync(hits, Anna, "Proef", null, None);

        Assert.Equal((1, true), (outcome.Saved, outcome.IsStopped));
        Assert.True(StoreFault.Is(outcome.Fault!));
        Assert.Empty(outcome.Passed);
        Assert.Equal(1, await CountAsync(archive, outcome.BatchId));
    }

    [Fact]
    public async Task Undoing_a_batch_tells_what_was_undone()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var request = new EditRequest(
            Anna, "Samen", [new(archive.Figure(CorrectedField.CaptionText), "Anders.", 0), new(archive.Figure(CorrectedField.CaptionCredit), "ANP", 0)]);
        var batch = Assert.IsType<EditResult.Saved>(await archive.Editor.SaveAsync(request, None)).Corrections[0].BatchId!;
        await RefuseAfterAsync(archive, 3);

        var outcome = await archive.Editor.UndoBatchAsync(batch, Anna, "Terug", null, None);

        Assert.Equal((1, true), (outcome.Saved, outcome.IsStopped));
        Assert.True(StoreFault.Is(outcome.Fault!));
        Assert.Empty(outcome.Passed);
        Assert.Equal(1, await CountAsync(archive, outcome.BatchId));
    }

    [Fact]
    public async Task Withdrawing_an_import_tells_what_was_withdrawn()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var withdrawals = archive.Database.Get<ArticleWithdrawals>();
        var import = Assert.Single(await withdrawals.ReadImportsAsync(None));
        await RefuseAfterAsync(archive, 1);

        var outcome = await withdrawals.SetAllAsync(import.CollectionId, import.Day, true, 2, Anna, "Rechten", null, None);

        Assert.Equal((1, 0, true), (outcome!.Done, outcome.Passed, outcome.IsStopped));
        Assert.True(StoreFault.Is(outcome.Fault!));
        Assert.Equal(1, await CountAsync(archive, outcome.BatchId));
        Assert.Equal(1, Assert.Single(await withdrawals.ReadImportsAsync(None)).Withdrawn);
    }

    [Fact]
    public async Task Stopping_it_tells_what_was_undone_and_a_second_time_undoes_the_rest()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var request = new EditRequest(
            Anna, "Samen", [new(archive.Figure(CorrectedField.CaptionText), "Anders.", 0), new(archive.Figure(CorrectedField.CaptionCredit), "ANP", 0)]);
        var batch = Assert.IsType<EditResult.Saved>(await archive.Editor.SaveAsync(request, None)).Corrections[0].BatchId!;
        using var stop = new CancellationTokenSource();

        var outcome = await archive.Editor.UndoBatchAsync(batch, Anna, "Terug", new Stopping(stop), stop.Token);

        Assert.Equal((1, true, null), (outcome.Saved, outcome.IsStopped, outcome.Fault));
        Assert.Equal(1, await CountAsync(archive, outcome.BatchId));
        var rest = await archive.Editor.UndoBatchAsync(batch, Anna, "Terug", null, None);
        Assert.Equal((1, false), (rest.Saved, rest.IsStopped));
        Assert.Equal("Mensen op de brug.", await archive.CaptionAsync());
    }

    [Fact]
    public async Task A_fault_before_anything_was_done_is_thrown()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var withdrawals = archive.Database.Get<ArticleWithdrawals>();
        var import = Assert.Single(await withdrawals.ReadImportsAsync(None));
        await RefuseAfterAsync(archive, 0);

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => withdrawals.SetAllAsync(import.CollectionId, import.Day, true, 2, Anna, "Rechten", null, None));

        Assert.True(StoreFault.Is(fault));
        Assert.Equal(0, Assert.Single(await withdrawals.ReadImportsAsync(None)).Withdrawn);
    }

    private static async Task RefuseAfterAsync(EditedArchive archive, int last) => await archive.Database.TamperAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"CREATE TRIGGER FullCorrections BEFORE INSERT ON Corrections WHEN NEW.Id > {last} BEGIN SELECT RAISE(ABORT, 'full'); END"));

    private static async Task<int> CountAsync(EditedArchive archive, string batch)
    {
        await using var context = archive.Database.Open();
        return context.Corrections.Count(c => c.BatchId == batch);
    }

    // Somebody who presses the button after the first.
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => stop.Cancel();
    }
}
