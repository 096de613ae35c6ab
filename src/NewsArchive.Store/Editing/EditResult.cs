using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>What became of changes.</summary>
public abstract record EditResult
{
    private EditResult()
    {
    }

    /// <summary>They were made.</summary>
    /// <param name="ArticleId">The article.</param>
    /// <param name="Path">Its address now.</param>
    /// <param name="Corrections">The entries that the log got, in the order of the changes.</param>
    public sealed record Saved(long ArticleId, string Path, ImmutableArray<Correction> Corrections) : EditResult;

    /// <summary>Somebody changed these fields since they were read; nothing was saved.</summary>
    public sealed record Conflicting(ImmutableArray<FieldConflict> Conflicts) : EditResult;

    /// <summary>These values cannot be kept; nothing was saved.</summary>
    public sealed record Refused(ImmutableArray<FieldRefusal> Refusals) : EditResult;
}

/// <summary>A field that two people changed.</summary>
/// <param name="Target">The field.</param>
/// <param name="Before">The value that both began with.</param>
/// <param name="Mine">The value that was not saved.</param>
/// <param name="Latest">The newest correction of the field: its value is theirs, its number the one to base a new change on.</param>
public sealed record FieldConflict(CorrectionTarget Target, string? Before, string? Mine, Correction Latest);

/// <summary>A value that cannot be kept.</summary>
/// <param name="Target">The field.</param>
/// <param name="Value">The value.</param>
/// <param name="Problem">Why not.</param>
public sealed record FieldRefusal(CorrectionTarget Target, string? Value, FieldProblem Problem);
