namespace NewsArchive.Core.Places;

/// <summary>A place that an editor added.</summary>
/// <param name="Line">The line it stands on, counted from 1.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Parent">The address of the place above it; empty for what has no country.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="Spellings">Its other spellings.</param>
public sealed record OwnPlace(
    int Line, string Name, PlaceKind Kind, string Parent, double? Latitude, double? Longitude, IReadOnlyList<string> Spellings);

/// <summary>A spelling that an editor added to a place.</summary>
/// <param name="Line">The line it stands on, counted from 1.</param>
/// <param name="Path">The place's address.</param>
/// <param name="Spelling">The spelling.</param>
public sealed record OwnSpelling(int Line, string Path, string Spelling);

/// <summary>
/// An editor's own places and spellings, written as plain text: a line each, cells parted by tabs, <c>#</c> before a remark.
/// <code>
/// plaats	NAAM	SOORT	ADRES ERBOVEN	BREEDTE	LENGTE	SCHRIJFWIJZE | SCHRIJFWIJZE
/// schrijfwijze	ADRES	SCHRIJFWIJZE
/// </code>
/// A kind is <c>regio</c>, <c>stad</c>, <c>wijk</c>, <c>gebied</c>, <c>locatie</c>, <c>water</c> or <c>streek</c> (across countries), or English
/// as <see cref="PlaceKind"/> has it. An address is that under /plaatsen: <c>syrie/aleppo</c>. What stands behind the kind may be left out.
/// </summary>
/// <param name="Places">The places, in the order of the text.</param>
/// <param name="Spellings">The spellings, in the order of the text.</param>
/// <param name="Problems">What was left out, and why.</param>
public sealed record OwnPlaces(IReadOnlyList<OwnPlace> Places, IReadOnlyList<OwnSpelling> Spellings, IReadOnlyList<OwnPlaceProblem> Problems)
{
    /// <summary>No places of one's own.</summary>
    public static OwnPlaces None { get; } = new([], [], []);

    /// <summary>Reads the text. Never throws: what is wrong becomes a problem and the rest is read.</summary>
    /// <param name="text">Any text.</param>
    public static OwnPlaces Read(string text) => OwnPlacesReader.Read(text, Gazetteer.Shared);
}
