using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Review;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Review;

public sealed class ReviewDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_editor_accepts_with_changes_and_readers_see_what_the_editor_made_of_it()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var review = new ProposalReview(await site.ProposeAsync("De brug ligt half in puin."));
        Assert.False(review.IsOvertaken);
        review.Typed = "De brug ligt voor de helft in puin.";
        Assert.True(review.IsChanged);

        var outcome = await desk.Get<ReviewDesk>().AcceptAsync(review, None);

        Assert.Equal(ProposalState.AcceptedWithChanges, Assert.IsType<ReviewOutcome.Decided>(outcome).State);
        Assert.Equal("De brug ligt voor de helft in puin.", (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    [Fact]
    public async Task A_colleagues_newer_correction_is_shown_and_decided_about_again()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var review = new ProposalReview(await site.ProposeAsync("De brug ligt half in puin."));
        await site.CorrectAsync(CorrectedField.CaptionText, "De stenen brug ligt in puin.");

        review.Take(await desk.Get<ReviewDesk>().AcceptAsync(review, None));

        Assert.IsType<ReviewOutcome.Conflicting>(review.Outcome);
        Assert.Equal(("De stenen brug ligt in puin.", true, false), (review.Now, review.IsOvertaken, review.IsOver));
        review.Take(await desk.Get<ReviewDesk>().AcceptAsync(review, None));
        Assert.True(review.IsOver);
    }

    [Fact]
    public async Task A_rejection_needs_an_answer_and_changes_nothing()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Editor);
        var review = new ProposalReview(await site.ProposeAsync("De brug ligt half in puin."));

        Assert.IsType<ReviewOutcome.NoAnswer>(await desk.Get<ReviewDesk>().RejectAsync(review, None));
        review.Answer = "De foto laat dat niet zien.";
        Assert.IsType<ReviewOutcome.Decided>(await desk.Get<ReviewDesk>().RejectAsync(review, None));

        Assert.IsType<ReviewOutcome.Gone>(await desk.Get<ReviewDesk>().AcceptAsync(review, None));
        Assert.Equal("De brug ligt in puin.", (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    [Fact]
    public async Task A_corrector_decides_about_nothing()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await using var desk = await DeskScope.OfAsync(site.Site, AccountRole.Corrector);
        var review = new ProposalReview(await site.ProposeAsync("De brug ligt half in puin."));
        review.Answer = "Nee.";

        foreach (var outcome in new[] { await desk.Get<ReviewDesk>().AcceptAsync(review, None), await desk.Get<ReviewDesk>().RejectAsync(review, None) })
            Assert.Equal(GateRefusal.RoleTooLow, Assert.IsType<ReviewOutcome.Barred>(outcome).Why);
        Assert.NotNull(await site.Site.Archive.Get<ProposalReader>().FindWaitingAsync(review.Id, None));
    }
}
