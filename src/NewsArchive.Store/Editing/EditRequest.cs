using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>Changes that one person makes together, in one article.</summary>
/// <param name="AuthorId">Who makes them.</param>
/// <param name="Reason">Why; needed.</param>
/// <param name="Changes">At least one; all of them are made or none.</param>
/// <param name="ReviewerId">Who accepted them, when the author had only proposed them; or null.</param>
/// <param name="BatchId">What they are a part of, across articles; or null. Several changes without one get one of their own.</param>
public sealed record EditRequest(
    string AuthorId, string Reason, ImmutableArray<FieldChange> Changes, string? ReviewerId = null, string? BatchId = null)
{
    /// <summary>The proposal that is decided with them, in the same transaction; or null.</summary>
    internal ProposalDecision? Decision { get; init; }

    /// <summary>When they were made, when that was in another archive; or null for now.</summary>
    internal DateTime? At { get; init; }
}

/// <summary>What an editor decides about a proposal.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Answer">What the editor says of it, or null.</param>
internal sealed record ProposalDecision(long Id, ProposalState State, string? Answer);

/// <summary>A new value for a field.</summary>
/// <param name="Target">The field.</param>
/// <param name="After">The value, in the forms of <see cref="FieldValues"/>; null for none.</param>
/// <param name="BasedOn">How many corrections the field had when its value was read: another number now is a conflict.</param>
/// <param name="Undoes">The number of the correction that this undoes, or null.</param>
public sealed record FieldChange(CorrectionTarget Target, string? After, int BasedOn, int? Undoes = null)
{
    /// <summary>For a proposal: the value that was seen; a value equal to it proposes nothing.</summary>
    public string? Before { get; init; }

    /// <summary>Whether it only says that a correction which was to be looked at again is right as it stands: then no value changes.</summary>
    public bool IsConfirmation { get; init; }

    /// <summary>The change that confirms a correction.</summary>
    public static FieldChange Confirming(Correction correction) => new(correction.Target, correction.After, correction.Number) { IsConfirmation = true };
}
