namespace NewsArchive.Core.Places;

/// <summary>What an editor decided about a name in an article.</summary>
/// <param name="Ordinal">The index of the block in which it stands; -1 for headline, dateline and lead caption.</param>
/// <param name="Name">The name as it stands there; every such name of that block.</param>
/// <param name="PlaceId">The entry of the gazetteer; null when the name is no place.</param>
public sealed record PlaceDecision(int Ordinal, string Name, long? PlaceId);
