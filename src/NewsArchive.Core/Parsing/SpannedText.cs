using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>A piece of text read from the source, with the places where it stands.</summary>
/// <param name="Text">
/// The text in Unicode normal form C, every run of white space made one space, trimmed; pieces from several spans are joined by a space.
/// </param>
/// <param name="Spans">Where it stands, in reading order; not empty, without overlap.</param>
public sealed record SpannedText(string Text, ImmutableArray<SourceSpan> Spans)
{
    /// <summary>From the start of the first span to the end of the last.</summary>
    public SourceSpan Extent => SourceSpan.FromBounds(Spans[0].Offset, Spans[^1].End);
}
