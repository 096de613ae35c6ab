using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Saving;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Items;

/// <summary>Undoing what was saved last at the desk of the real site, in the circuits of invented people.</summary>
public sealed class DeskUndoTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_saved_last_can_be_undone_with_all_its_fields()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");
        work.Type(work.Form.Find(CorrectedField.AltText)!, "Een brug met mensen.");
        await work.SaveAsync(Stop);

        await work.UndoAsync("Toch niet", Stop);

        Assert.Equal(new SaveOutcome.Undone(2), work.Outcome);
        Assert.Equal("Mensen op een brug.", work.Form.Find(CorrectedField.CaptionText)!.Typed);
        Assert.Equal("", work.Form.Find(CorrectedField.AltText)!.Typed);
        Assert.Equal(2, work.Record.Fields[0].Number);
        Assert.False(work.CanUndo);
    }

    [Fact]
    public async Task It_can_be_undone_from_the_next_item_in_which_typing_has_begun()
    {
        await using var site = await DeskScope.SiteAsync(reports: 2);
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using (var first = await desk.OpenAsync(1))
        {
            DeskScope.Type(first, "Mensen op een oude brug.");
            await first.SaveAsync(Stop);
        }

        await using var next = await desk.OpenAsync(2);
        DeskScope.Type(next, "Mensen op een lange brug.");
        Assert.True(next.CanUndo);
        await next.UndoAsync("Toch niet", Stop);

        Assert.Equal(new SaveOutcome.Undone(1), next.Outcome);
        Assert.Equal("Mensen op een lange brug.", next.Form.Find(CorrectedField.CaptionText)!.Typed);
        await using var again = await desk.OpenAsync(1);
        Assert.Equal(("Mensen op een brug.", 2), (again.Record.Fields[0].Value, again.Record.Fields[0].Number));
    }

    [Fact]
    public async Task What_a_colleague_changed_since_stays()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await one.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");
        await work.SaveAsync(Stop);
        await SaveAsync(other, "Mensen op een lange brug.");

        await work.UndoAsync("Toch niet", Stop);

        Assert.Equal(new SaveOutcome.NotUndone(), work.Outcome);
        Assert.Equal("Mensen op een lange brug.", work.Record.Fields[0].Value);
    }

    [Fact]
    public async Task A_corrector_takes_a_proposal_back_but_not_once_it_was_decided()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await SaveAsync(desk, "Mensen op een oude brug.");
        await using var work = await desk.OpenAsync();
        Assert.Equal(1, work.Record.WaitingProposals);

        await work.UndoAsync("Toch niet", Stop);

        Assert.Equal(new SaveOutcome.Undone(1), work.Outcome);
        Assert.Equal(0, work.Record.WaitingProposals);
        var kept = Assert.IsType<SaveOutcome.Proposed>(await SaveAsync(desk, "Mensen op een lange brug."));
        await site.Archive.Get<Store.Editing.ProposalRegister>().RejectAsync(kept.Ids[0], "redactie", "Dat is niet te zien.", Stop);
        await work.UndoAsync("Toch niet", Stop);
        Assert.Equal(new SaveOutcome.NotUndone(), work.Outcome);
    }

    private static async Task<SaveOutcome> SaveAsync(DeskScope desk, string caption)
    {
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, caption);
        return await work.SaveAsync(Stop);
    }
}
