using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>Writes edits; what it does differs by engine.</summary>
internal interface IEditStore
{
    /// <summary>
    /// Writes the entries of the log, the effective values, the index and all that follows from them in one transaction, and raises the
    /// change number.
    /// </summary>
    /// <returns>The article's address and the entries as they stand in the log; null, and nothing written, when the article is no longer
    /// the one that the plan was made for.</returns>
    Task<(string Path, ImmutableArray<Correction> Entries)?> WriteAsync(EditPlan plan, CancellationToken cancellationToken);
}
