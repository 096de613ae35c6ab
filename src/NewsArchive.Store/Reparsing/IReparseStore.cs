namespace NewsArchive.Store.Reparsing;

/// <summary>Writes new readings; what it does differs by engine.</summary>
internal interface IReparseStore
{
    /// <summary>
    /// Puts the new reading in the place of the former one, in one transaction: the article keeps its number, and so do the figures and
    /// photos that are still there.
    /// </summary>
    /// <returns>False, and nothing written, when the article is no longer the one that the plan was made for.</returns>
    Task<bool> WriteAsync(ReparsePlan plan, CancellationToken cancellationToken);
}
