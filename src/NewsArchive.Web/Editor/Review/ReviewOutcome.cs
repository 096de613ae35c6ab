using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Review;

/// <summary>What became of a decision about a proposal.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>It is decided.</summary>
    public sealed record Decided(ProposalState State) : ReviewOutcome;

    /// <summary>Somebody else decided before.</summary>
    public sealed record Gone : ReviewOutcome;

    /// <summary>The field was corrected since the editor looked: the three versions.</summary>
    public sealed record Conflicting(FieldConflict Conflict) : ReviewOutcome;

    /// <summary>The value cannot be kept.</summary>
    public sealed record Refused(FieldProblem Problem) : ReviewOutcome;

    /// <summary>A rejection needs an answer, which readers can follow.</summary>
    public sealed record NoAnswer : ReviewOutcome;

    /// <summary>The archive did not answer; nothing was decided.</summary>
    public sealed record Failed : ReviewOutcome;

    /// <summary>Whoever is signed in may not.</summary>
    public sealed record Barred(GateRefusal Why) : ReviewOutcome;
}
