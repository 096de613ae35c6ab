using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Editor.Fields;

namespace NewsArchive.Web.Editor.Review;

/// <summary>A proposal under review: what was proposed, and what the editor types.</summary>
public sealed class ProposalReview(ReviewedProposal reviewed)
{
    /// <summary>The number of the proposal.</summary>
    public long Id => reviewed.Proposal.Id;

    public ReviewedProposal Reviewed => reviewed;

    public CorrectedField Field => reviewed.Proposal.Field;

    /// <summary>The value to save: as proposed, until the editor changes it.</summary>
    public string Typed { get; set; } = FieldText.Show(reviewed.Proposal.Field, reviewed.Proposal.After);

    /// <summary>What to tell the proposer.</summary>
    public string Answer { get; set; } = "";

    /// <summary>The value that the field has now, as far as the editor was shown.</summary>
    public string? Now { get; private set; } = reviewed.Now;

    /// <summary>The number of corrections that the editor was shown.</summary>
    public int BasedOn { get; private set; } = reviewed.Number;

    /// <summary>The value to save, as the log will have it.</summary>
    public string? Value => FieldText.Read(Field, Typed);

    /// <summary>Whether that is more than can be kept: somebody may paste first and shorten then.</summary>
    public bool IsTooLong => Value?.Length > FieldValues.LongestOf(Field);

    /// <summary>Whether the editor changed what was proposed.</summary>
    public bool IsChanged => Value != reviewed.Proposal.After;

    /// <summary>Whether the field has another value now than the proposer saw.</summary>
    public bool IsOvertaken => Now != reviewed.Proposal.Before;

    /// <summary>What became of the last attempt, or null.</summary>
    public ReviewOutcome? Outcome { get; private set; }

    /// <summary>Whether the editor has begun with it.</summary>
    public bool IsBegun => Answer.Length > 0 || Typed != Proposed;

    /// <summary>The text of what was proposed.</summary>
    public string Proposed => FieldText.Show(Field, reviewed.Proposal.After);

    /// <summary>Whether somebody else decided while the editor typed about it, so that what was typed is all there is left.</summary>
    public bool IsLeftOver => Outcome is ReviewOutcome.Gone && IsBegun;

    /// <summary>Whether nothing more is to be decided, nor to be kept.</summary>
    public bool IsOver => Outcome is ReviewOutcome.Decided or ReviewOutcome.Gone && !IsLeftOver;

    /// <summary>Goes on from what was typed before.</summary>
    public void Restore(ReviewTyping typing) => (Typed, Answer) = (typing.Typed, typing.Answer);

    /// <summary>Takes in what became of an attempt. After a conflict the next one goes from what the colleague saved, which is then shown.</summary>
    public void Take(ReviewOutcome outcome)
    {
        Outcome = outcome;
        if (outcome is ReviewOutcome.Conflicting { Conflict.Latest: var latest })
            (Now, BasedOn) = (latest.After, latest.Number);
    }
}
