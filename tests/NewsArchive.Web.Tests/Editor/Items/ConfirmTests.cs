using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Store.Reparsing;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Workspace;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Items;

/// <summary>A correction under which a newer parser reads something else; an older parser is played by a changed row.</summary>
public sealed class ConfirmTests
{
    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editor_confirms_it_and_it_leaves_the_list_with_what_was_typed_still_there()
    {
        await using var site = await ReadAgainAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        var open = Assert.Single(work.Record.Open);
        Assert.Equal((UnsettledReason.ParsedValueChanged, "Mensen op een brug."), (open.Why.Reason, open.Why.ParsedNow));
        Assert.Single(await ListAsync(desk));
        work.Type(work.Form.Find(CorrectedField.AltText)!, "Een brug.");

        await work.ConfirmAsync(open.Correction, "Nagekeken", Stop);

        Assert.IsType<SaveOutcome.Confirmed>(work.Outcome);
        Assert.Empty(work.Record.Open);
        Assert.Empty(await ListAsync(desk));
        Assert.Equal("Een brug.", work.Form.Find(CorrectedField.AltText)!.Typed);
        var caption = work.Form.Find(CorrectedField.CaptionText)!.Stored;
        Assert.Equal(("Bewoners op een brug.", "Mensen op een brug.", 2), (caption.Value, caption.Parsed, caption.Number));
    }

    [Fact]
    public async Task A_colleagues_newer_correction_is_not_confirmed_with_it()
    {
        await using var site = await ReadAgainAsync();
        await using var one = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var other = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var mine = await one.OpenAsync();
        await using var theirs = await other.OpenAsync();
        DeskScope.Type(theirs, "Voetgangers op een brug.");
        await theirs.SaveAsync(Stop);

        await mine.ConfirmAsync(mine.Record.Open[0].Correction, "Nagekeken", Stop);

        Assert.IsType<SaveOutcome.Conflicting>(mine.Outcome);
        Assert.Equal("Voetgangers op een brug.", mine.Form.Find(CorrectedField.CaptionText)!.Stored.Value);
    }

    [Fact]
    public async Task A_corrector_sees_it_and_may_not_confirm_it()
    {
        await using var site = await ReadAgainAsync();
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Corrector);
        await using var work = await desk.OpenAsync();

        await work.ConfirmAsync(Assert.Single(work.Record.Open).Correction, "Nagekeken", Stop);

        Assert.IsType<SaveOutcome.Barred>(work.Outcome);
        Assert.Single(work.Record.Open);
    }

    private static async Task<ArchiveSite> ReadAgainAsync()
    {
        var site = await DeskScope.SiteAsync();
        await site.Archive.TamperAsync("UPDATE Captions SET Text = 'Mensen op een'");
        await using var desk = await DeskScope.OfAsync(site, AccountRole.Editor);
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Bewoners op een brug.");
        Assert.IsType<SaveOutcome.Saved>(await work.SaveAsync(Stop));
        await site.Archive.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, Stop);
        return site;
    }

    private static async Task<IReadOnlyList<WorkArticle>> ListAsync(DeskScope desk) =>
        (await desk.Get<WorkDesk>().ReadAsync(new WorkAddress(new ArchiveFilter(), WorkKind.Unsettled, false, false), Stop))!.Page.Articles;
}
