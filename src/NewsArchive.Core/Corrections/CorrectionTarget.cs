using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Corrections;

/// <summary>
/// What a correction is about. It names nothing that belongs to one archive or to one reading of the document, so that it still holds when
/// the document is imported again, read by a better parser, or moved to another archive.
/// </summary>
/// <param name="Sha256">The document: SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Span">Where the thing stood in the source; empty for the article as a whole.</param>
/// <param name="Field">The field of it.</param>
/// <param name="Part">For a place the name as it stands in the text; else empty.</param>
public sealed record CorrectionTarget(string Sha256, TargetKind Kind, SourceSpan Span, CorrectedField Field, string Part = "")
{
    /// <summary>The longest name of a place, in UTF-16 units.</summary>
    public const int LongestPart = 100;

    /// <summary>
    /// Whether the part is one that the field may have. With another one the same field would have a second history, and two values in force.
    /// </summary>
    public bool HasPartOfField => Part.Length <= (Field == CorrectedField.Place ? LongestPart : 0);
}
