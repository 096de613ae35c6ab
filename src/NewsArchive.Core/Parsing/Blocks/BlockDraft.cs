using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>A block while its document is being read: whether a short line is a heading shows only at the next block.</summary>
/// <param name="Kind">What it is so far.</param>
/// <param name="Span">All of it.</param>
/// <param name="TextStart">Where its text starts: behind a dateline.</param>
/// <param name="CanBeHeading">Whether it becomes a heading above a paragraph or list.</param>
/// <param name="Lines">The lines of a list or reference, or null when it is one line.</param>
/// <param name="Figure">The figure, when it is one.</param>
internal readonly record struct BlockDraft(
    BlockKind Kind,
    SourceSpan Span,
    int TextStart,
    bool CanBeHeading = false,
    IReadOnlyList<SourceSpan>? Lines = null,
    ParsedFigure? Figure = null);
