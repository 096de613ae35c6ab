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
    string AuthorId, string Reason, ImmutableArray<FieldChange> Changes, string? ReviewerId = null, string? BatchId = null);

/// <summary>A new value for a field.</summary>
/// <param name="Target">The field.</param>
/// <param name="After">The value, in the forms of <see cref="FieldValues"/>; null for none.</param>
/// <param name="BasedOn">How many corrections the field had when its value was read: another number now is a conflict.</param>
/// <param name="Undoes">The number of the correction that this undoes, or null.</param>
public sealed record FieldChange(CorrectionTarget Target, string? After, int BasedOn, int? Undoes = null);
