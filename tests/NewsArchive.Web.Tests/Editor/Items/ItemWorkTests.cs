using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;
using NewsArchive.Web.Editor.Captions;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Workspace;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Items;

/// <summary>Work on a caption of the real site, in the circuits of invented people.</summary>
public sealed class ItemWorkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editors_save_is_what_readers_see_and_leaves_no_draft()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();

        DeskScope.Type(work, "Mensen op een *oude* brug.");
        var outcome = await work.SaveAsync(Stop);

        var saved = Assert.IsType<SaveOutcome.Saved>(outcome);
        Assert.Contains("Mensen op een <em>oude</em> brug.", await ArchiveSite.TextAsync(await site.GetAsync(saved.Path)), StringComparison.Ordinal);
        Assert.Empty(await desk.Get<DraftDesk>().ListAsync(Stop));
        Assert.False(work.Form.IsChanged);
        Assert.Equal("", work.Form.Reason);
    }

    [Fact]
    public async Task A_correctors_save_waits_for_review()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");

        Assert.True(work.Proposes);
        Assert.Single(Assert.IsType<SaveOutcome.Proposed>(await work.SaveAsync(Stop)).Ids);
        await work.RefreshAsync(Stop);

        Assert.Equal(1, work.Record.WaitingProposals);
        Assert.False(work.Record.Fields[0].IsCorrected);
    }

    [Fact]
    public async Task Who_saves_over_a_newer_change_sees_three_versions_and_loses_none()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var first = await one.OpenAsync();
        await using var second = await other.OpenAsync();
        DeskScope.Type(first, "Mensen op een oude brug.");
        DeskScope.Type(second, "Mensen op een lange brug.");
        Assert.IsType<SaveOutcome.Saved>(await first.SaveAsync(Stop));

        Assert.Equal(new SaveOutcome.Conflicting(1), await second.SaveAsync(Stop));

        var field = Assert.Single(second.Form.Overtaken);
        Assert.Equal(("Mensen op een brug.", "Mensen op een oude brug.", "Mensen op een lange brug."), (field.Base, field.Theirs, field.Typed));
        second.Settle(field, field.Typed);
        var saved = Assert.IsType<SaveOutcome.Saved>(await second.SaveAsync(Stop));
        Assert.Equal("Mensen op een oude brug.", Assert.Single(saved.Corrections).Before);
    }

    [Fact]
    public async Task A_draft_stands_in_the_fields_again_and_says_what_it_was_typed_over()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using (var closed = await one.OpenAsync())
            DeskScope.Type(closed, "Mensen op een oude brug.");
        await using (var colleague = await other.OpenAsync())
        {
            DeskScope.Type(colleague, "Mensen op een lange brug.");
            await colleague.SaveAsync(Stop);
        }

        await using var again = await one.OpenAsync();

        Assert.NotNull(again.Draft);
        Assert.True(again.Form.IsOvertaken);
        Assert.Equal("Mensen op een oude brug.", again.Form.Find(CorrectedField.CaptionText)!.Typed);
        Assert.Equal("Proef", again.Form.Reason);
        await again.DiscardAsync();
        Assert.Equal("Mensen op een lange brug.", again.Form.Find(CorrectedField.CaptionText)!.Typed);
        Assert.Empty(await one.Get<DraftDesk>().ListAsync(Stop));
    }

    [Fact]
    public async Task Typing_is_kept_within_two_seconds_without_saving()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        var isKept = new TaskCompletionSource();
        work.Changed += () => isKept.TrySetResult();

        DeskScope.Type(work, "Mensen op een oude brug.");
        await isKept.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        Assert.False(work.IsPending);
        Assert.Equal("Mensen op een brug.", Assert.Single(await desk.Get<DraftDesk>().ListAsync(Stop)).Label);
    }

    [Fact]
    public async Task Nobody_sees_or_throws_away_anothers_draft()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Administrator);
        DeskItem item;
        await using (var work = await one.OpenAsync())
        {
            DeskScope.Type(work, "Mensen op een oude brug.");
            item = work.Item;
        }

        await other.Get<DraftDesk>().DiscardAsync(item, Stop);
        await using var theirs = await other.OpenAsync();

        Assert.Null(theirs.Draft);
        Assert.Empty(await other.Get<DraftDesk>().ListAsync(Stop));
        Assert.Single(await one.Get<DraftDesk>().ListAsync(Stop));
    }

    [Fact]
    public async Task Colleagues_see_who_has_the_item_open_and_when_somebody_saves()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var first = await one.OpenAsync();
        var isTold = new TaskCompletionSource();
        first.Outdated += () => isTold.TrySetResult();
        first.Join();
        await using (var second = await other.OpenAsync())
        {
            second.Join();
            Assert.Equal("Proefpersoon Corrector", Assert.Single(first.Others).Name);
        }

        Assert.Empty(first.Others);
        await using var third = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var colleague = await third.OpenAsync();
        DeskScope.Type(colleague, "Mensen op een lange brug.");
        await colleague.SaveAsync(Stop);
        await isTold.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);
    }

    [Fact]
    public async Task What_this_browser_still_had_is_taken_up_and_anything_else_is_not()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();

        work.Recover("""{"Fields":[{"Target":"geen","Typed":"a","Base":"b","BasedOn":0}],"Reason":""}""");
        work.Recover("<script>");
        Assert.Null(work.Draft);
        work.Recover(new DraftContent([new DraftField("caption", "Mensen op een oude brug.", "Mensen op een brug.", 0)], "").Write());

        Assert.Equal(new FoundDraft(null), work.Draft);
        Assert.Equal("Mensen op een oude brug.", work.Form.Find(CorrectedField.CaptionText)!.Typed);
    }

    [Fact]
    public async Task A_draft_that_was_typed_elsewhere_is_not_lost_to_what_this_browser_still_had()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using (var elsewhere = await desk.OpenAsync())
            DeskScope.Type(elsewhere, "Mensen op een lange brug.");
        await using var work = await desk.OpenAsync();
        string Typed() => work.Form.Find(CorrectedField.CaptionText)!.Typed;

        work.Recover(new DraftContent([new DraftField("caption", "Mensen op een oude brug.", "Mensen op een brug.", 0)], "").Write());
        Assert.Equal("Mensen op een oude brug.", Typed());
        work.SwitchDraft();
        Assert.Equal(("Mensen op een lange brug.", "Proef"), (Typed(), work.Form.Reason));
        work.SwitchDraft();

        Assert.Equal("Mensen op een oude brug.", Typed());
        Assert.Null(work.Draft!.KeptAt);
    }

    [Fact]
    public async Task A_claim_a_mark_and_the_way_on_go_by_the_list()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var work = await one.OpenAsync();
        var list = new WorkAddress(new Store.Reading.ArchiveFilter(), WorkKind.Findings, IncludesDone: true, OnlyMine: false);

        Assert.Equal(WorkOutcome.Done, await one.Get<WorkDesk>().ClaimAsync(work.Item, Stop));
        Assert.Equal(WorkOutcome.Taken, await other.Get<WorkDesk>().ClaimAsync(work.Item, Stop));
        Assert.Equal(WorkOutcome.NoItem, await one.Get<WorkDesk>().ClaimAsync(new DeskItem(999, 0), Stop));
        Assert.Equal(WorkOutcome.Done, await one.Get<WorkDesk>().MarkAsync(work.Item, true, Stop));

        Assert.StartsWith("/redactie", await one.Get<WorkDesk>().NextAsync(list, work.Item, Stop), StringComparison.Ordinal);
    }
}
