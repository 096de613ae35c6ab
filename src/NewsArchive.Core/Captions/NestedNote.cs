using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// An editors' note inside the restrictions (<c>== NO ARCHIVES - EDITORS NOTE: … ==</c>): it has no leaf of its own but refers into
/// that of the restrictions.
/// </summary>
public static class NestedNote
{
    /// <summary>The note inside restrictions, or null when they hold none.</summary>
    /// <param name="source">The document.</param>
    /// <param name="restrictions">The leaf of the restrictions.</param>
    public static SpannedText? Find(SourceText source, SourceSpan restrictions)
    {
        var run = new ParseRun(source, new StepCounter());
        var text = run.Fold(restrictions.Offset, restrictions.End);
        return Find(run, text, text.Whole);
    }

    internal static SpannedText? Find(ParseRun run, Passage text, Part restrictions) =>
        CaptionSections.NoteWithin(text, restrictions) is { IsEmpty: false } note ? run.Refer([text.Locate(note)]) : null;
}
