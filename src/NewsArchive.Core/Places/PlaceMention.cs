namespace NewsArchive.Core.Places;

/// <summary>Where an article names a place.</summary>
/// <param name="Field">The text in which it stands.</param>
/// <param name="Ordinal">The index of the block; -1 for title, dateline and lead caption.</param>
/// <param name="Offset">Where the name starts in that field's text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, without a genitive's 's.</param>
/// <param name="Text">The name as it stands there.</param>
/// <param name="PlaceId">The entry of the gazetteer; with <see cref="PlaceReason.Unlisted"/> the country in which it must lie.</param>
/// <param name="Reason">Why this entry.</param>
public sealed record PlaceMention(PlaceField Field, int Ordinal, int Offset, int Length, string Text, long PlaceId, PlaceReason Reason);
