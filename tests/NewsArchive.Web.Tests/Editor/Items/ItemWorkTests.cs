using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Drafts;
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

    [Theory]
    [InlineData(AccountRole.Editor)]
    [InlineData(AccountRole.Corrector)]
    public async Task Saving_with_a_reason_and_nothing_changed_is_refused_and_keeps_the_reason(AccountRole role)
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, role);
        await using var work = await desk.OpenAsync();
        work.Explain("Proef");

        Assert.Empty(Assert.IsType<SaveOutcome.Refused>(await work.SaveAsync(Stop)).Refusals);
        Assert.Equal("Proef", work.Form.Reason);
        Assert.Empty(Assert.IsType<SaveOutcome.Refused>(await desk.Get<DeskSaver>().SaveAsync([], "Proef", Stop)).Refusals);
    }

    [Fact]
    public async Task Saving_once_more_with_nothing_typed_since_still_says_that_it_is_saved()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");
        await work.SaveAsync(Stop);

        Assert.IsType<SaveOutcome.Saved>(await work.SaveAsync(Stop));

        work.Explain("Proef");
        Assert.IsType<SaveOutcome.Refused>(await work.SaveAsync(Stop));
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
        Assert.False(first.IsOpenTwice);
        await using (var another = await one.OpenAsync())
        {
            another.Join();
            Assert.True(first.IsOpenTwice);
        }

        Assert.False(first.IsOpenTwice);
        await using var third = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var colleague = await third.OpenAsync();
        DeskScope.Type(colleague, "Mensen op een lange brug.");
        await colleague.SaveAsync(Stop);
        await isTold.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);
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
