using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads the lines of the text into blocks (rule "Blocks").</summary>
internal sealed class BlockReader(ParseRun run, DocumentLines lines, BlockList blocks, FigureReader figures, ReadingPlace place)
{
    public SpannedText? Dateline { get; private set; }

    /// <summary>Reads the block that starts at a unit, or adds the unit to the list above it; returns the index of the next unit.</summary>
    /// <param name="index">The unit.</param>
    /// <param name="text">Its text.</param>
    /// <param name="hasByline">Whether a byline was found: then an agency alone is a closing line.</param>
    public int Read(int index, Passage text, bool hasByline)
    {
        var span = SourceSpan.FromBounds(lines[index].Start, lines[index].End);
        if (LineForms.IsRelated(text))
            return ReadRelated(index, text, span);
        if (BoilerplateForm.Matches(text) || (hasByline && BylineForm.IsAgencies(text, text.Whole)))
            return Add(new BlockDraft(BlockKind.Boilerplate, span, span.Offset), index);
        if (LineForms.ListTextStart(text) > 0 && !IsLoneNumber(index, text))
            return ReadListLine(index, span);
        if (QuoteForm.IsWhole(text) && QuoteForm.EndsWithQuotedStop(text))
            return Add(new BlockDraft(BlockKind.Quote, span, span.Offset), index, isText: true);
        if (CreditTail.Find(text) is { } tail)
            return Add(new BlockDraft(BlockKind.Figure, span, 0, Figure: figures.ReadDutch(text, tail)), index);
        return ReadParagraph(index, text, span);
    }

    private int ReadParagraph(int index, Passage text, SourceSpan span)
    {
        var start = span.Offset;
        var canBeHeading = LineForms.CanBeHeading(text);
        if (place.IsFront && DatelineForm.Match(text) is { } form)
        {
            Dateline = run.Claim(LeafKind.Dateline, text, form.Dateline);
            start = text.Locate(text.Whole with { Start = form.TextStart }).Offset;
            canBeHeading = false;
        }

        return Add(new BlockDraft(BlockKind.Paragraph, span, start, canBeHeading), index, isText: !canBeHeading);
    }

    private int ReadRelated(int index, Passage text, SourceSpan span)
    {
        blocks.Add(new BlockDraft(BlockKind.Related, span, span.Offset, Lines: new List<SourceSpan> { span }));
        if (!LineForms.IsRelatedLabel(text) || index + 1 >= lines.Count || lines[index + 1].IsStamped)
            return index + 1;
        var next = lines[index + 1];
        if (next.IsApart && !LineForms.CanBeHeading(lines.Text(index + 1)))
            return index + 1;
        blocks.Extend(SourceSpan.FromBounds(next.Start, next.End));
        return index + 2;
    }

    private int ReadListLine(int index, SourceSpan span)
    {
        place.IsFront = false;
        if (blocks.Last is { Kind: BlockKind.List } && !lines[index].IsApart)
            blocks.Extend(span);
        else
            blocks.Add(new BlockDraft(BlockKind.List, span, span.Offset, Lines: new List<SourceSpan> { span }));
        return index + 1;
    }

    // "1. Wat is er gebeurd?" above a paragraph is a heading: a list has adjacent lines.
    private bool IsLoneNumber(int index, Passage text)
    {
        if (!LineForms.IsNumbered(text) || !LineForms.CanBeHeading(text) || (blocks.Last is { Kind: BlockKind.List } && !lines[index].IsApart))
            return false;
        return index + 1 >= lines.Count || lines[index + 1].IsApart || LineForms.ListTextStart(lines.Text(index + 1)) < 0;
    }

    private int Add(BlockDraft draft, int index, bool isText = false)
    {
        blocks.Add(draft);
        place.IsFront &= !isText;
        place.IsUnderDate = false;
        return index + 1;
    }
}
