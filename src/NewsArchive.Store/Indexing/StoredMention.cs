using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>Where an article names a place; the name itself stands in the text.</summary>
/// <param name="Field">The text in which it stands.</param>
/// <param name="Ordinal">The ordinal of the block; -1 for title, dateline and lead caption.</param>
/// <param name="Offset">Where the name starts in that text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="PlaceId">The entry of the gazetteer.</param>
/// <param name="Reason">Why this entry.</param>
public readonly record struct StoredMention(PlaceField Field, int Ordinal, int Offset, int Length, long PlaceId, PlaceReason Reason);
