using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Saving;

/// <summary>What became of saving at the desk, or of undoing it.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>Readers see it now.</summary>
    public sealed record Saved(long ArticleId, string Path, ImmutableArray<Correction> Corrections) : SaveOutcome;

    /// <summary>It waits for review.</summary>
    public sealed record Proposed(ImmutableArray<long> Ids) : SaveOutcome;

    /// <summary>What was saved last is undone, also when that was in another item.</summary>
    /// <param name="Count">How many fields, or how many proposals.</param>
    public sealed record Undone(int Count) : SaveOutcome;

    /// <summary>What was typed is thrown away.</summary>
    public sealed record Discarded : SaveOutcome;

    /// <summary>What was saved last stays: somebody changed it, or decided about it, since.</summary>
    public sealed record NotUndone : SaveOutcome;

    /// <summary>A correction under which something changed is right as it stands.</summary>
    public sealed record Confirmed : SaveOutcome;

    /// <summary>Somebody was before.</summary>
    public sealed record Conflicting(int Count) : SaveOutcome;

    /// <summary>These values cannot be kept.</summary>
    public sealed record Refused(ImmutableArray<FieldRefusal> Refusals) : SaveOutcome
    {
        /// <summary>Whether there was no reason with them.</summary>
        public bool LacksReason => Refusals.Any(refusal => refusal.Problem == FieldProblem.NoReason);
    }

    /// <summary>Whoever is signed in may not, or nobody is signed in any more.</summary>
    public sealed record Barred(GateRefusal Why) : SaveOutcome;

    /// <summary>The archive did not answer; what was typed stays.</summary>
    public sealed record Failed : SaveOutcome;
}
