using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.History;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Review;

public sealed class HistoryDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Undoing_puts_the_former_value_back_and_a_later_correction_is_shown_first()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var first = await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");
        await site.CorrectAsync(CorrectedField.CaptionCredit, "EPA", basedOn: 1);

        var later = Assert.IsType<UndoOutcome.Later>(await desk.Get<HistoryDesk>().UndoAsync(first, first.Number, "Vergissing", None));
        Assert.Equal(("EPA", 2), (later.Conflict.Latest.After, later.Conflict.Latest.Number));
        Assert.IsType<UndoOutcome.Undone>(await desk.Get<HistoryDesk>().UndoAsync(first, 2, "Vergissing", None));

        var newest = (await site.Site.Archive.Get<HistoryReader>().ReadAsync(new HistoryQuery(), None)).Entries[0].Correction;
        Assert.Equal(("AFP", 3, 1), (newest.After, newest.Number, newest.Undoes));
    }

    [Fact]
    public async Task Undoing_needs_a_reason_and_the_role_of_an_editor()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var editor = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        await using var corrector = await DeskScope.OfAsync(site.Site, AccountRole.Corrector);
        var correction = await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");

        Assert.Equal(FieldProblem.NoReason, Assert.IsType<UndoOutcome.Refused>(await editor.Get<HistoryDesk>().UndoAsync(correction, 1, " ", None)).Problem);
        Assert.Equal(GateRefusal.RoleTooLow, Assert.IsType<UndoOutcome.Barred>(await corrector.Get<HistoryDesk>().UndoAsync(correction, 1, "Toch niet", None)).Why);
    }

    [Fact]
    public async Task An_editor_cannot_bring_an_article_back_by_undoing_its_withdrawal()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var editor = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        await using var administrator = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        var batch = ArchiveEditor.NewId();
        var saved = (EditResult.Saved)(await site.Site.Archive.Get<ArticleWithdrawals>()
            .SetAsync(site.ArticleId, true, CorrectedSite.Anna, "Op verzoek", batch, None))!;

        Assert.IsType<UndoOutcome.Barred>(await editor.Get<HistoryDesk>().UndoAsync(saved.Corrections[0], 1, "Terug", None));
        Assert.IsType<UndoOutcome.Barred>(await editor.Get<HistoryDesk>().UndoBatchAsync(batch, "Terug", new Progress<(int, int)>(), None));
        Assert.IsType<UndoOutcome.Undone>(await administrator.Get<HistoryDesk>().UndoAsync(saved.Corrections[0], 1, "Terug", None));
    }

    [Fact]
    public async Task A_batch_is_undone_but_for_what_changed_since()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var saved = (EditResult.Saved)await site.Site.Archive.Get<ArchiveEditor>().SaveAsync(
            new EditRequest(
                CorrectedSite.Anna,
                "Samen",
                [new FieldChange(site.Target(CorrectedField.CaptionCredit), "ANP", 0), new FieldChange(site.Target(CorrectedField.CaptionText), "Anders.", 0)]),
            None);
        await site.CorrectAsync(CorrectedField.CaptionText, "Nog anders.", basedOn: 1);

        var outcome = Assert.IsType<UndoOutcome.Batch>(
            await desk.Get<HistoryDesk>().UndoBatchAsync(saved.Corrections[0].BatchId!, "Toch niet", new Progress<(int, int)>(), None)).Outcome;

        Assert.Equal((1, CorrectedField.CaptionText), (outcome.Saved, Assert.Single(outcome.Passed).Field));
    }

    [Theory]
    [InlineData("?auteur=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&van=2026-11&veld=caption&pagina=2", "/redactie/geschiedenis?auteur=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&van=2026-11&veld=caption&pagina=2")]
    [InlineData("?auteur=%27;DROP&van=gisteren&veld=x&reeks=1&pagina=-3", "/redactie/geschiedenis")]
    public void An_address_says_which_part_and_what_it_says_wrongly_is_left_out(string query, string expected)
    {
        var filter = HistoryFilter.Parse(null, "http://localhost/redactie/geschiedenis" + query);

        Assert.Equal(expected, filter.AddressOf(filter.Page));
    }

    [Theory]
    [InlineData("van=gisteren", "van=gisteren is geen bestaande datum", "gisteren", "")]
    [InlineData("van=2026-11&tot=2026-10", "eindigt voordat zij begint", "2026-11", "2026-10")]
    public async Task A_period_that_is_none_is_named_and_stays_in_its_field(string query, string said, string from, string until)
    {
        await using var site = await DeskScope.SiteAsync();
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        var page = await editor.PageAsync($"/redactie/geschiedenis?{query}");

        Assert.Contains(said, page.QuerySelector(".desk-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((from, until), (page.QuerySelector("#g-van")!.GetAttribute("value") ?? "", page.QuerySelector("#g-tot")!.GetAttribute("value") ?? ""));
    }
}
