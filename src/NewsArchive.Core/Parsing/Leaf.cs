using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>One named piece of the source; together the leaves hold every character that is not white space, each once.</summary>
/// <param name="Span">Where it stands; starts and ends with a character that is not white space.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Leaf(SourceSpan Span, LeafKind Kind);
