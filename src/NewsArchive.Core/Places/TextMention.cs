namespace NewsArchive.Core.Places;

/// <summary>Where one of the lines of a text names a place.</summary>
/// <param name="Line">The index of the line.</param>
/// <param name="Offset">Where the name starts in the line, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, without a genitive's 's.</param>
/// <param name="Text">The name as it stands there.</param>
/// <param name="Place">The entry of the gazetteer; null when it has none for what must be a place.</param>
/// <param name="Country">The country's code; null when it spans several or is unknown.</param>
/// <param name="Reason">Why this entry.</param>
public sealed record TextMention(int Line, int Offset, int Length, string Text, Place? Place, string? Country, PlaceReason Reason);
