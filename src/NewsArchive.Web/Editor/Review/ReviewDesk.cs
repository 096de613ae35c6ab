using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Review;

/// <summary>Decides about proposals in the name of whoever is signed in.</summary>
public sealed class ReviewDesk(OperationGate gate, ProposalRegister proposals, ILogger<ReviewDesk> logger)
{
    /// <param name="review">What the editor looked at and typed.</param>
    public Task<ReviewOutcome> AcceptAsync(ProposalReview review, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var gated = await gate.AskAsync(Operation.Review, cancellationToken);
        if (gated.Refusal is { } refusal)
            return new ReviewOutcome.Barred(refusal);
        if (review.Answer.Length > FieldValues.LongestReason)
            return new ReviewOutcome.NoAnswer();
        var state = review.IsChanged ? ProposalState.AcceptedWithChanges : ProposalState.Accepted;
        var result = await proposals.AcceptAsync(review.Id, gated.AuthorId, review.Value, review.BasedOn, review.Answer, cancellationToken);
        return result switch
        {
            null => new ReviewOutcome.Gone(),
            EditResult.Saved => new ReviewOutcome.Decided(state),
            EditResult.Conflicting { Conflicts: [var conflict, ..] } => new ReviewOutcome.Conflicting(conflict),
            EditResult.Refused { Refusals: [{ Problem: FieldProblem.NoTarget }] } => new ReviewOutcome.Gone(),
            EditResult.Refused { Refusals: [var first, ..] } => new ReviewOutcome.Refused(first.Problem),
            _ => throw new InvalidOperationException("Nothing was saved, and nothing said why."),
        };
    });

    public Task<ReviewOutcome> RejectAsync(ProposalReview review, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var gated = await gate.AskAsync(Operation.Review, cancellationToken);
        if (gated.Refusal is { } refusal)
            return new ReviewOutcome.Barred(refusal);
        if (!FieldValues.IsReason(review.Answer))
            return new ReviewOutcome.NoAnswer();
        return await proposals.RejectAsync(review.Id, gated.AuthorId, review.Answer, cancellationToken)
            ? new ReviewOutcome.Decided(ProposalState.Rejected)
            : new ReviewOutcome.Gone();
    });

    private Task<ReviewOutcome> TryAsync(Func<Task<ReviewOutcome>> decide) => DeskAttempt.RunAsync(logger, decide, new ReviewOutcome.Failed());
}
