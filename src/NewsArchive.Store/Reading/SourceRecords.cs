using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading;

/// <summary>A stretch of the source: a leaf, or the white space between leaves (null kind).</summary>
/// <param name="Offset">Start in UTF-16 units.</param>
/// <param name="Text">The characters as they stand.</param>
/// <param name="Kind">What the parser made of it; null for white space.</param>
public sealed record SourcePiece(int Offset, string Text, LeafKind? Kind);

/// <summary>The source of an article with what the parser made of each piece.</summary>
/// <param name="Pieces">The page of pieces asked for.</param>
/// <param name="Article">Back to the article.</param>
public sealed record SourceRecord(
    ArticleLink Article,
    DocumentRecord Document,
    PageOf<SourcePiece> Pieces,
    IReadOnlyList<DiagnosticRecord> Diagnostics);
