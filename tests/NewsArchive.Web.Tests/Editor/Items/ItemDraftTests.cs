using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Items;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Items;

/// <summary>Drafts of a caption of the real site, in the circuits of invented people.</summary>
public sealed class ItemDraftTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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

        Assert.NotNull(again.Draft.Found);
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

        Assert.False(work.Draft.IsPending);
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

        Assert.Null(theirs.Draft.Found);
        Assert.Empty(await other.Get<DraftDesk>().ListAsync(Stop));
        Assert.Single(await one.Get<DraftDesk>().ListAsync(Stop));
    }

    [Fact]
    public async Task What_this_browser_still_had_is_taken_up_and_anything_else_is_not()
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();

        work.Draft.Recover("""{"Fields":[{"Target":"geen","Typed":"a","Base":"b","BasedOn":0}],"Reason":""}""");
        work.Draft.Recover("<script>");
        Assert.Null(work.Draft.Found);
        work.Draft.Recover(new DraftContent([new DraftField("caption", "Mensen op een oude brug.", "Mensen op een brug.", 0)], "").Write());

        Assert.Equal(new FoundDraft(null), work.Draft.Found);
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

        work.Draft.Recover(new DraftContent([new DraftField("caption", "Mensen op een oude brug.", "Mensen op een brug.", 0)], "").Write());
        Assert.Equal("Mensen op een oude brug.", Typed());
        work.Draft.Switch();
        Assert.Equal(("Mensen op een lange brug.", "Proef"), (Typed(), work.Form.Reason));
        work.Draft.Switch();

        Assert.Equal("Mensen op een oude brug.", Typed());
        Assert.Null(work.Draft.Found!.KeptAt);
    }
}
