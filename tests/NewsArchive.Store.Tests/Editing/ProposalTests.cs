using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

public sealed class ProposalTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string Editor = new('e', 32);

    [Fact]
    public async Task An_accepted_proposal_is_a_correction_by_its_proposer_with_the_editor_as_reviewer()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var kept = await ProposeAsync(archive, "Mensen lopen over de brug.");

        var saved = Assert.IsType<EditResult.Saved>(
            await archive.Database.Get<ProposalRegister>().AcceptAsync(kept.Ids[0], Editor, "Mensen lopen over de brug.", 0, "Dank!", None));

        Assert.Equal(Editor, saved.Corrections[0].ReviewerId);
        Assert.NotEqual(Editor, saved.Corrections[0].AuthorId);
        Assert.Equal("Mensen lopen over de brug.", await archive.CaptionAsync());
        var followed = Assert.Single(await archive.Database.Get<ProposalRegister>().FollowAsync(kept.FollowKey, None)).Proposal;
        Assert.Equal((ProposalState.Accepted, "Dank!", saved.Corrections[0].Id), (followed.State, followed.Answer, followed.CorrectionId));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task Accepting_with_changes_saves_the_editors_words_and_says_so()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var kept = await ProposeAsync(archive, "Mensen lopen over de brug.");

        await archive.Database.Get<ProposalRegister>().AcceptAsync(kept.Ids[0], Editor, "Bewoners lopen over de brug.", 0, null, None);

        Assert.Equal("Bewoners lopen over de brug.", await archive.CaptionAsync());
        Assert.Equal(ProposalState.AcceptedWithChanges, (await StateAsync(archive, kept)).State);
    }

    [Fact]
    public async Task A_decided_proposal_is_decided_once_whoever_comes_first()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var register = archive.Database.Get<ProposalRegister>();
        var kept = await ProposeAsync(archive, "Mensen lopen over de brug.");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            register.AcceptAsync(kept.Ids[0], Editor, "Mensen lopen over de brug.", 0, null, None)));

        Assert.Single(answers.OfType<EditResult.Saved>());
        Assert.False(await register.RejectAsync(kept.Ids[0], Editor, "Te laat", None));
        Assert.Null(await register.AcceptAsync(kept.Ids[0], Editor, "Nog eens.", 1, null, None));
    }

    [Fact]
    public async Task A_proposal_over_a_newer_change_is_a_conflict_for_the_editor_and_keeps_waiting()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var kept = await ProposeAsync(archive, "Mensen lopen over de brug.");
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "Van een redacteur.");

        var answer = await archive.Database.Get<ProposalRegister>().AcceptAsync(kept.Ids[0], Editor, "Mensen lopen over de brug.", 0, null, None);

        Assert.IsType<EditResult.Conflicting>(answer);
        var waiting = Assert.Single((await archive.Database.Get<ProposalReader>().ReadWaitingAsync(null, 1, None)).Proposals);
        Assert.Equal(("Van een redacteur.", 1, archive.FigureId), (waiting.Now, waiting.Number, waiting.FigureId));
    }

    [Fact]
    public async Task Contacts_are_forgotten_thirty_days_after_the_decision()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
        await using var archive = await EditedArchive.CreateAsync(time);
        var register = archive.Database.Get<ProposalRegister>();
        var kept = await ProposeAsync(archive, "Anders.", "lezer@voorbeeld.nl");
        Assert.Equal("lezer@voorbeeld.nl", (await archive.Database.Get<ProposalReader>().FindWaitingAsync(kept.Ids[0], None))!.Contact);
        await register.RejectAsync(kept.Ids[0], Editor, "Klopt niet", None);
        Assert.Equal(0, await register.ForgetContactsAsync(None));

        time.Now = time.Now.AddDays(31);

        Assert.Equal(1, await register.ForgetContactsAsync(None));
        Assert.Equal("Klopt niet", (await StateAsync(archive, kept)).Answer);
    }

    [Theory]
    [InlineData("Mensen op de brug.", "Omdat", FieldProblem.Unchanged)]
    [InlineData("Anders.", " ", FieldProblem.NoReason)]
    public async Task A_proposal_without_a_change_or_a_reason_is_refused(string value, string reason, FieldProblem expected)
    {
        await using var archive = await EditedArchive.CreateAsync();
        var change = new FieldChange(archive.Figure(CorrectedField.CaptionText), value, 0) { Before = "Mensen op de brug." };

        var refused = Assert.IsType<ProposalResult.Refused>(
            await archive.Database.Get<ProposalRegister>().ProposeAsync(new ProposalRequest(null, reason, [change]), None));

        Assert.Equal(expected, Assert.Single(refused.Refusals).Problem);
    }

    [Fact]
    public async Task A_key_that_was_never_given_out_finds_nothing()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await ProposeAsync(archive, "Anders.");

        Assert.Empty(await archive.Database.Get<ProposalRegister>().FollowAsync(new string('0', 32), None));
    }

    [Fact]
    public async Task Words_are_replaced_in_many_captions_as_one_batch_that_can_be_undone()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var replacer = archive.Database.Get<CaptionReplacer>();
        var request = new ReplaceRequest("brug", "oversteek", true, false, [CorrectedField.CaptionText], new Store.Reading.ArchiveFilter());

        var preview = await replacer.PreviewAsync(request, None);
        var outcome = await replacer.RunAsync(preview.Hits, Editor, "Het is geen brug", null, None);

        Assert.Equal((1, 1, "Mensen op de oversteek."), (preview.Total, outcome.Saved, await archive.CaptionAsync()));
        Assert.Equal(1, (await archive.Editor.UndoBatchAsync(outcome.BatchId, Editor, "Toch wel", null, None)).Saved);
        Assert.Equal("Mensen op de brug.", await archive.CaptionAsync());
        Assert.Empty(await archive.FaultsAsync());
    }

    [Theory]
    [InlineData("bru", true, false, 0)]
    [InlineData("bru", false, false, 1)]
    [InlineData("BRUG", true, true, 0)]
    [InlineData("BRUG", true, false, 1)]
    public async Task Whole_words_and_capitals_count_when_asked(string find, bool whole, bool matchCase, int expected)
    {
        await using var archive = await EditedArchive.CreateAsync();
        var request = new ReplaceRequest(find, "x", whole, matchCase, [CorrectedField.CaptionText], new Store.Reading.ArchiveFilter());

        Assert.Equal(expected, (await archive.Database.Get<CaptionReplacer>().PreviewAsync(request, None)).Total);
    }

    [Fact]
    public async Task A_replacement_never_changes_where_a_link_leads()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "Zie [hier](https://voorbeeld.nl/brug).");
        var request = new ReplaceRequest("brug", "x", false, false, [CorrectedField.CaptionText], new Store.Reading.ArchiveFilter());

        Assert.Equal(0, (await archive.Database.Get<CaptionReplacer>().PreviewAsync(request, None)).Total);
    }

    [Fact]
    public async Task A_whole_import_is_withdrawn_and_brought_back()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var withdrawals = archive.Database.Get<ArticleWithdrawals>();
        var import = Assert.Single(await withdrawals.ReadImportsAsync(None));
        Assert.Equal((2, 0), (import.Articles, import.Withdrawn));

        Assert.Null(await withdrawals.SetAllAsync(import.CollectionId, import.Day, true, 1, Editor, "Geen rechten", null, None));
        var outcome = await withdrawals.SetAllAsync(import.CollectionId, import.Day, true, 2, Editor, "Geen rechten", null, None);

        Assert.Equal((2, 0, false), (outcome!.Done, outcome.Passed, outcome.IsStopped));
        await using (var context = archive.Database.Open())
            Assert.Equal(0, await context.Articles.CountAsync(None));
        Assert.Equal(2, Assert.Single(await withdrawals.ReadImportsAsync(None)).Withdrawn);
        Assert.Equal(2, (await withdrawals.SetAllAsync(import.CollectionId, import.Day, false, 2, Editor, "Rechten verkregen", null, None))!.Done);
        Assert.Equal(["Brug in Aleppo"], await archive.FindAsync("brug"));
        Assert.Empty(await archive.FaultsAsync());
    }

    private static async Task<ProposalResult.Kept> ProposeAsync(EditedArchive archive, string value, string? contact = null)
    {
        var change = new FieldChange(archive.Figure(CorrectedField.CaptionText), value, 0) { Before = "Mensen op de brug." };
        return Assert.IsType<ProposalResult.Kept>(
            await archive.Database.Get<ProposalRegister>().ProposeAsync(new ProposalRequest(null, "Beter", [change], contact), None));
    }

    private static async Task<Proposal> StateAsync(EditedArchive archive, ProposalResult.Kept kept) =>
        Assert.Single(await archive.Database.Get<ProposalRegister>().FollowAsync(kept.FollowKey, None)).Proposal;
}
