using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing.Dates;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads the lines of a document from top to bottom: headline, date lines, byline, lead photo, blocks.</summary>
internal sealed class ArticleReader
{
    private const int MaxLeadWords = 30;
    private readonly ParseRun run;
    private readonly List<SourceLine> lines;
    private readonly DateLineReader dates;
    private readonly BlockList blocks;
    private readonly FigureReader figures;
    private SpannedText? title;
    private SpannedText? byline;
    private SpannedText? dateline;
    private ParsedFigure? lead;

    // Before the first paragraph, quote or list.
    private bool isFront = true;

    // Whether the last line was a date line or byline, so that a line glued under it is the lead photo.
    private bool isUnderDate;

    public ArticleReader(ParseRun run)
    {
        this.run = run;
        lines = SourceLines.Split(run.Source.Text, run.Steps);
        dates = new DateLineReader(run);
        blocks = new BlockList(run);
        figures = new FigureReader(run, lines);
    }

    public ParsedArticle Read()
    {
        for (var i = 0; i < lines.Count;)
            i = ReadUnit(i);
        if (title is null)
            run.Warn(DiagnosticCodes.TitleMissing, null);
        if (dates.Published is null)
            run.Warn(DiagnosticCodes.DateMissing, null);
        return new ParsedArticle
        {
            Source = run.Source,
            Title = title,
            Published = dates.Published,
            Updated = dates.Updated,
            ReadingMinutes = dates.ReadingMinutes,
            Byline = byline,
            Dateline = dateline,
            LeadPhoto = lead,
            Blocks = blocks.ToBlocks(),
        };
    }

    // Returns the index of the next unit.
    private int ReadUnit(int index)
    {
        var text = run.Fold(lines[index]);
        if (isFront && (TryDateLine(index, text) || (title is not null && TryByline(index, text))))
            return index + 1;
        if (isFront && title is null && !IsAgency(lines[index], text))
            return ReadTitle(index, text);
        return ReadBody(index, text);
    }

    private int ReadBody(int index, Passage text)
    {
        if (IsAgency(lines[index], text))
        {
            var (figure, next) = figures.ReadAgency(index, text);
            blocks.Add(new BlockDraft(BlockKind.Figure, figure.Span, 0, Figure: figure));
            isUnderDate = false;
            return next;
        }

        return TryByline(index, text) || TryLead(index, text) ? index + 1 : ReadBlock(index, text);
    }

    private int ReadTitle(int index, Passage text)
    {
        var parts = new List<SourceSpan> { Claim(text) };
        var next = index + 1;
        for (; next < lines.Count && !lines[next].IsApart && !EndsTitle(index, next); next++)
            parts.Add(Claim(run.Fold(lines[next])));
        title = run.Refer([.. parts]);
        isUnderDate = false;
        return next;

        SourceSpan Claim(Passage line) => run.Claim(LeafKind.Title, line, line.Whole)!.Spans[0];
    }

    // A run of many lines without a blank one is no headline but a document without blank lines.
    private bool EndsTitle(int first, int next)
    {
        const int MaxLines = 4;
        var last = first + MaxLines;
        if (last < lines.Count && next == first + 1 && IsLongRun(first, last))
            return true;
        var text = run.Fold(lines[next]);
        return lines[next].IsStamped || IsDateLine(text) || BylineForm.Match(text, isUnderTitle: true) is not null || CreditTail.Find(text) is not null
            || BoilerplateForm.Matches(text) || IsAgency(lines[next], text);
    }

    private bool IsLongRun(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (lines[i].IsApart || lines[i].IsStamped || IsDateLine(run.Fold(lines[i])))
                return false;
        }

        return true;
    }

    private static bool IsAgency(SourceLine line, Passage text) => line.IsStamped || AgencyLine.Is(text);

    private bool IsDateLine(Passage text) => DateLine.Read(text) is { } line && dates.Accepts(line);

    private bool TryDateLine(int index, Passage text)
    {
        if (DateLine.Read(text) is not { } line)
            return false;
        var isTimeBelow = isUnderDate && !lines[index].IsApart && line.IsOnlyTime;
        if (!isTimeBelow && !(title is null ? line.IsPure && line.HasDate : dates.Accepts(line)))
            return false;
        if (line.IsMixed && !line.IsPure && CreditTail.Find(text) is not null)
            return false;
        dates.Read(line);
        isUnderDate = true;
        return true;
    }

    // In front of the text, or at the very end of it.
    private bool TryByline(int index, Passage text)
    {
        if (BylineForm.Match(text) is not { } part || (!isFront && (byline is not null || !IsClosing(index))))
            return false;
        if (byline is null)
            byline = run.Claim(LeafKind.Byline, text, part);
        else
            run.Warn(DiagnosticCodes.SecondByline, run.Claim(LeafKind.Rest, text, part)!.Extent, text.Copy(part));
        isUnderDate = isFront && (isUnderDate || lines[index].IsApart);
        return true;
    }

    // Nothing but site furniture stands below it.
    private bool IsClosing(int index)
    {
        const int MaxLines = 6;
        for (var i = index + 1; i < lines.Count; i++)
        {
            var text = run.Fold(lines[i]);
            if (i > index + MaxLines || lines[i].IsStamped || !(LineForms.IsRelated(text) || BoilerplateForm.Matches(text)))
                return false;
        }

        return true;
    }

    private bool TryLead(int index, Passage text)
    {
        if (!isFront || lead is not null || !IsPlain(text))
            return false;
        var tail = CreditTail.Find(text);
        var isGlued = isUnderDate && !lines[index].IsApart && text.Words(text.Whole, MaxLeadWords) <= MaxLeadWords && DatelineForm.Match(text) is null;
        if (tail is null && !isGlued)
            return false;
        lead = figures.ReadDutch(text, tail);
        isUnderDate = false;
        return true;
    }

    private static bool IsPlain(Passage text) =>
        !LineForms.IsRelated(text) && LineForms.ListTextStart(text) < 0 && !QuoteForm.IsWhole(text) && !BoilerplateForm.Matches(text);

    private int ReadBlock(int index, Passage text)
    {
        var span = SourceSpan.FromBounds(lines[index].Start, lines[index].End);
        if (LineForms.IsRelated(text))
            return ReadRelated(index, text, span);
        if (BoilerplateForm.Matches(text) || (byline is not null && BylineForm.IsAgencies(text, text.Whole)))
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
        if (isFront && DatelineForm.Match(text) is { } form)
        {
            dateline = run.Claim(LeafKind.Dateline, text, form.Dateline);
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
        if (next.IsApart && !LineForms.CanBeHeading(run.Fold(next)))
            return index + 1;
        blocks.Extend(SourceSpan.FromBounds(next.Start, next.End));
        return index + 2;
    }

    private int ReadListLine(int index, SourceSpan span)
    {
        isFront = false;
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
        return index + 1 >= lines.Count || lines[index + 1].IsApart || LineForms.ListTextStart(run.Fold(lines[index + 1])) < 0;
    }

    private int Add(BlockDraft draft, int index, bool isText = false)
    {
        blocks.Add(draft);
        isFront &= !isText;
        isUnderDate = false;
        return index + 1;
    }
}
