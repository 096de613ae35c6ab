using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads figures: agency captions with the lines that belong to them, and Dutch captions.</summary>
internal sealed class FigureReader(ParseRun run, DocumentLines lines)
{
    private const int MaxCaptionWords = 25;

    /// <summary>The figure that starts at a unit, and the index of the unit behind it.</summary>
    public (ParsedFigure Figure, int Next) ReadAgency(int index, Passage text)
    {
        var (start, end, next) = (lines[index].Start, lines[index].End, index + 1);
        while (next < lines.Count && Continues(next))
            end = lines[next++].End;
        var whole = next == index + 1 ? text : run.Fold(start, end);
        var agency = new AgencyCaptionReader(run, whole).Read();
        if (next >= lines.Count || lines[next].IsApart || lines[next].IsStamped || DutchBelow(lines.Text(next)) is not { } caption)
            return (new ParsedFigure(agency.Span, agency, null), next);
        return (new ParsedFigure(SourceSpan.FromBounds(start, caption.Span.End), agency, caption), next + 1);
    }

    /// <summary>A Dutch caption on a line of its own.</summary>
    public ParsedFigure ReadDutch(Passage text, CreditTail? tail)
    {
        var span = text.Locate(text.Whole);
        return new ParsedFigure(span, null, ReadCaption(text, tail));
    }

    private ParsedCaption ReadCaption(Passage text, CreditTail? tail)
    {
        var caption = run.Claim(LeafKind.CaptionText, text, tail?.Caption ?? text.Whole);
        var credit = tail is { } known ? run.Claim(LeafKind.CaptionCredit, text, known.Credit) : null;
        return new ParsedCaption(text.Locate(text.Whole), caption?.Text ?? "", credit);
    }

    // Rule: an agency caption whose next line starts with EDITORS NOTE or ==.
    private bool Continues(int index)
    {
        if (lines[index].IsStamped)
            return false;
        var text = lines.Text(index);
        var start = text.TrimStart(text.Whole, " /-–—(").Start;
        return text.At(start, "==") || text.At(start, "= =") || text.AtAnyCase(start, "EDITORS NOTE") || text.AtAnyCase(start, "EDITOR'S NOTE")
            || text.AtAnyCase(start, "EDITOR’S NOTE") || text.AtAnyCase(start, "EDITORS' NOTE") || text.AtAnyCase(start, "EDITORS’ NOTE")
            || text.At(start, "RESTRICTED TO EDITORIAL USE");
    }

    // Directly below an agency caption: with a credit, or at most 25 words and a final stop.
    private ParsedCaption? DutchBelow(Passage text)
    {
        if (LineForms.IsRelated(text) || LineForms.ListTextStart(text) > 0 || BoilerplateForm.Matches(text) || QuoteForm.IsWhole(text))
            return null;
        var tail = CreditTail.Find(text);
        if (tail is null && (!EndsAsCaption(text) || AgencyLine.Is(text) || DatelineForm.Match(text) is not null))
            return null;
        return ReadCaption(text, tail);
    }

    // A question below a caption is a heading.
    private static bool EndsAsCaption(Passage text) =>
        text.Words(text.Whole, MaxCaptionWords) <= MaxCaptionWords
        && text.TrimEnd(text.Whole, " )]’”\"'") is { IsEmpty: false } core && text[core.End - 1] is '.' or '…';
}
