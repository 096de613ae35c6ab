using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.History;

/// <summary>What became of undoing.</summary>
public abstract record UndoOutcome
{
    private UndoOutcome()
    {
    }

    /// <summary>The value from before stands there again.</summary>
    public sealed record Undone : UndoOutcome;

    /// <summary>The field was corrected since; nothing was changed. A second attempt may go over that.</summary>
    public sealed record Later(FieldConflict Conflict) : UndoOutcome;

    /// <summary>It cannot be undone.</summary>
    public sealed record Refused(FieldProblem Problem) : UndoOutcome;

    /// <summary>The archive did not answer; nothing was undone.</summary>
    public sealed record Failed : UndoOutcome;

    /// <summary>Whoever is signed in may not.</summary>
    public sealed record Barred(GateRefusal Why) : UndoOutcome;

    /// <summary>A batch was looked through, to its end or until it was stopped.</summary>
    public sealed record Batch(BatchOutcome Outcome) : UndoOutcome;
}
