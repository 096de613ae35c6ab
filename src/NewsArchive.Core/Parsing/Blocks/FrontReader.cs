using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing.Dates;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads what stands above the text: date lines, byline, lead photo.</summary>
internal sealed class FrontReader(ParseRun run, DocumentLines lines, DateLineReader dates, FigureReader figures, ReadingPlace place)
{
    private const int MaxLeadWords = 30;

    public SpannedText? Byline { get; private set; }

    public ParsedFigure? Lead { get; private set; }

    /// <summary>Reads a unit as a date line, if it is one; without a headline only when it holds a date and nothing else.</summary>
    public bool TryDateLine(int index, Passage text, bool hasTitle)
    {
        if (DateLine.Read(text) is not { } line)
            return false;
        var isTimeBelow = place.IsUnderDate && !lines[index].IsApart && line.IsOnlyTime;
        if (!isTimeBelow && !(!hasTitle ? line.IsPure && line.HasDate : dates.Accepts(line)))
            return false;
        if (line.IsMixed && !line.IsPure && CreditTail.Find(text) is not null)
            return false;
        dates.Read(line);
        place.IsUnderDate = true;
        return true;
    }

    /// <summary>Reads a unit as a byline, if it is one: in front of the text, or at the very end of it.</summary>
    public bool TryByline(int index, Passage text)
    {
        if (BylineForm.Match(text) is not { } part || (!place.IsFront && (Byline is not null || !IsClosing(index))))
            return false;
        if (Byline is null)
            Byline = run.Claim(LeafKind.Byline, text, part);
        else
            run.Warn(DiagnosticCodes.SecondByline, run.Claim(LeafKind.Rest, text, part)!.Extent, text.Copy(part));
        place.IsUnderDate = place.IsFront && (place.IsUnderDate || lines[index].IsApart);
        return true;
    }

    /// <summary>Reads a unit as the lead photo, if it is one (rule "Lead photo").</summary>
    public bool TryLead(int index, Passage text)
    {
        if (!place.IsFront || Lead is not null || !IsPlain(text))
            return false;
        var tail = CreditTail.Find(text);
        var isGlued = place.IsUnderDate && !lines[index].IsApart && text.Words(text.Whole, MaxLeadWords) <= MaxLeadWords && DatelineForm.Match(text) is null;
        if (tail is null && !isGlued)
            return false;
        Lead = figures.ReadDutch(text, tail);
        place.IsUnderDate = false;
        return true;
    }

    // Nothing but site furniture stands below it.
    private bool IsClosing(int index)
    {
        const int MaxLines = 6;
        for (var i = index + 1; i < lines.Count; i++)
        {
            var text = lines.Text(i);
            if (i > index + MaxLines || lines[i].IsStamped || !(LineForms.IsRelated(text) || BoilerplateForm.Matches(text)))
                return false;
        }

        return true;
    }

    private static bool IsPlain(Passage text) =>
        !LineForms.IsRelated(text) && LineForms.ListTextStart(text) < 0 && !QuoteForm.IsWhole(text) && !BoilerplateForm.Matches(text);
}
