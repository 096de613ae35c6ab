using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.History;
using NewsArchive.Web.Editor.Replacing;
using NewsArchive.Web.Editor.Review;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Withdrawing;
using NewsArchive.Web.Editor.Workspace;
using NewsArchive.Web.Tests.Corrections;
using NewsArchive.Web.Tests.Pages;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Editor;

/// <summary>A database that refuses to write, as a full disk makes it: every operation says so, and none ends the circuit.</summary>
public sealed class UnansweredTests
{
    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AccountRole.Corrector, "Proposals")]
    [InlineData(AccountRole.Editor, "Corrections")]
    public async Task What_was_typed_stays_and_is_saved_when_the_archive_answers_again(AccountRole role, string table)
    {
        await using var site = await DeskScope.SiteAsync();
        await using var desk = await DeskScope.OfAsync(site, role);
        await using var work = await desk.OpenAsync();
        DeskScope.Type(work, "Mensen op een oude brug.");
        await RefuseAsync(site, table);

        Assert.IsType<SaveOutcome.Failed>(await work.SaveAsync(Stop));

        Assert.True(work.Form.IsChanged);
        await AllowAsync(site, table);
        Assert.True(await work.SaveAsync(Stop) is SaveOutcome.Saved or SaveOutcome.Proposed);
    }

    [Fact]
    public async Task A_decision_about_a_proposal_waits_with_its_answer()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var review = new ProposalReview(await site.ProposeAsync("De brug ligt half in puin."));
        review.Answer = "Met dank.";
        await RefuseAsync(site.Site, "Corrections");

        review.Take(await desk.Get<ReviewDesk>().AcceptAsync(review, Stop));

        Assert.IsType<ReviewOutcome.Failed>(review.Outcome);
        Assert.Equal((false, "Met dank."), (review.IsOver, review.Answer));
    }

    [Fact]
    public async Task Undoing_replacing_and_withdrawing_say_it()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        await site.CorrectAsync(CorrectedField.CaptionText, "De stenen brug ligt in puin.");
        var correction = (await desk.Get<HistoryReader>().ReadAsync(new HistoryQuery(), Stop)).Entries[0].Correction;
        var hits = (await desk.Get<ReplaceDesk>().PreviewAsync(new ReplaceRequest("stenen", "oude", WholeWords: true, MatchCase: true, [CorrectedField.CaptionText], new ArchiveFilter()), Stop)).Preview!.Hits;
        Assert.NotEmpty(hits);
        await RefuseAsync(site.Site, "Corrections");

        Assert.IsType<UndoOutcome.Failed>(await desk.Get<HistoryDesk>().UndoAsync(correction, correction.Number, "Proef", Stop));
        Assert.True((await desk.Get<ReplaceDesk>().RunAsync(hits, "Proef", new Progress<(int Done, int Total)>(), Stop)).HasFailed);
        Assert.IsType<WithdrawalAnswer.Failed>(await desk.Get<WithdrawalDesk>().SetAsync(site.ArticleId, true, "Proef", Stop));
    }

    [Fact]
    public async Task What_ends_halfway_says_how_far_it_came_and_where_that_stands()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.Archive.SaveAsync(BridgeSite.Document("02 mei 2016", "brug-2.txt"));
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Administrator);
        var request = new ReplaceRequest("puin", "stukken", WholeWords: true, MatchCase: true, [CorrectedField.CaptionText], new ArchiveFilter());
        var hits = (await desk.Get<ReplaceDesk>().PreviewAsync(request, Stop)).Preview!.Hits;
        var import = Assert.Single(await site.Site.Archive.Get<ArticleWithdrawals>().ReadImportsAsync(Stop));
        var silent = new Progress<(int Done, int Total)>();

        await RefuseAsync(site.Site, "Corrections", "WHEN NEW.Id > 1");
        var replaced = await desk.Get<ReplaceDesk>().RunAsync(hits, "Proef", silent, Stop);
        await AllowAsync(site.Site, "Corrections");
        var whole = (await desk.Get<ReplaceDesk>().RunAsync(hits, "Proef", silent, Stop)).Outcome!;
        await RefuseAsync(site.Site, "Corrections", "WHEN NEW.Id > 3");
        var withdrawn = Assert.IsType<WithdrawalAnswer.Done>(await desk.Get<WithdrawalDesk>().SetAllAsync(import, true, "Proef", "2", silent, Stop));
        await AllowAsync(site.Site, "Corrections");
        await RefuseAsync(site.Site, "Corrections", "WHEN NEW.Id > 3");
        var undone = await desk.Get<HistoryDesk>().UndoBatchAsync(withdrawn.Outcome.BatchId, "Proef", silent, Stop);

        Assert.Equal((true, 1, true), (replaced.HasFailed, replaced.Outcome!.Saved, replaced.Outcome.IsStopped));
        Assert.Equal((1, 1, false), (whole.Saved, whole.Passed.Length, whole.IsStopped));
        Assert.Equal((1, true), (withdrawn.Outcome.Done, withdrawn.Outcome.IsStopped));
        Assert.IsType<UndoOutcome.Failed>(undone);
        Assert.Equal(3, site.Site.Log.All.Count(line => line.Contains("did not answer the desk", StringComparison.Ordinal)));
        using var context = new PageContext();
        var notice = context.Render<WithdrawalNotice>(parameters => parameters.Add(part => part.Answer, withdrawn));
        Assert.Contains("Gestopt na 1", notice.Markup, StringComparison.Ordinal);
        Assert.Contains("antwoordde niet meer", notice.Find(".bad").TextContent, StringComparison.Ordinal);
        Assert.EndsWith(withdrawn.Outcome.BatchId, notice.Find("a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_about_an_item_of_the_list_says_it()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        await site.CorrectAsync(CorrectedField.CaptionText, "De stenen brug ligt in puin.");
        var item = (await desk.Get<WorkDesk>().ReadAsync(new WorkAddress(new ArchiveFilter(), WorkKind.Recent, false, false), Stop))!.Page.Articles[0].Items[0];
        await RefuseAsync(site.Site, "Claims");

        Assert.Equal(WorkOutcome.Failed, await new WorkWish(item, WorkWishKind.Claim).RunAsync(desk.Get<WorkDesk>(), NullLogger.Instance, Stop));
    }

    [Fact]
    public async Task What_was_typed_about_a_proposal_stays_when_a_colleague_decides_first()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var proposed = await site.ProposeAsync("De brug ligt half in puin.");
        var (mine, theirs) = (new ProposalReview(proposed), new ProposalReview(proposed));
        mine.Typed = "De stenen brug ligt voor de helft in puin.";
        await desk.Get<ReviewDesk>().AcceptAsync(theirs, Stop);

        mine.Take(await desk.Get<ReviewDesk>().AcceptAsync(mine, Stop));

        Assert.IsType<ReviewOutcome.Gone>(mine.Outcome);
        Assert.Equal((true, false), (mine.IsLeftOver, mine.IsOver));
    }

    private static async Task RefuseAsync(ArchiveSite site, string table, string when = "") =>
        await RunAsync(site, $"CREATE TRIGGER \"Full{table}\" BEFORE INSERT ON \"{table}\" {when} BEGIN SELECT RAISE(ABORT, 'full'); END");

    private static async Task AllowAsync(ArchiveSite site, string table) => await RunAsync(site, $"DROP TRIGGER \"Full{table}\"");

    private static async Task RunAsync(ArchiveSite site, string sql)
    {
        await using var context = site.Archive.Open();
        await context.Database.ExecuteSqlRawAsync(sql, Stop);
    }
}
