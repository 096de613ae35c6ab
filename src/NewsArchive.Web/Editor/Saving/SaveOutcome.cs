using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Saving;

/// <summary>What became of saving at the desk.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>Readers see it now.</summary>
    public sealed record Saved(long ArticleId, string Path, ImmutableArray<Correction> Corrections) : SaveOutcome;

    /// <summary>It waits for review.</summary>
    public sealed record Proposed(int Count) : SaveOutcome;

    /// <summary>Somebody was before.</summary>
    public sealed record Conflicting(int Count) : SaveOutcome;

    /// <summary>These values cannot be kept.</summary>
    public sealed record Refused(ImmutableArray<FieldRefusal> Refusals) : SaveOutcome;

    /// <summary>Whoever is signed in may not, or nobody is signed in any more.</summary>
    public sealed record Barred(GateRefusal Why) : SaveOutcome;

    /// <summary>The archive did not answer; what was typed stays.</summary>
    public sealed record Failed : SaveOutcome;
}
