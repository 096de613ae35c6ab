using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing.Dates;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads the headline: all lines before the first blank line or date line (rule "Title").</summary>
internal sealed class TitleReader(ParseRun run, DocumentLines lines, DateLineReader dates)
{
    public SpannedText? Title { get; private set; }

    /// <summary>Reads the headline that starts at a unit; returns the index of the unit behind it.</summary>
    public int Read(int index, Passage text)
    {
        var parts = new List<SourceSpan> { Claim(text) };
        var next = index + 1;
        for (; next < lines.Count && !lines[next].IsApart && !EndsTitle(index, next); next++)
            parts.Add(Claim(lines.Text(next)));
        Title = run.Refer([.. parts]);
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
        var text = lines.Text(next);
        return lines[next].IsStamped || IsDateLine(text) || BylineForm.Match(text, isUnderTitle: true) is not null || CreditTail.Find(text) is not null
            || BoilerplateForm.Matches(text) || lines.IsAgency(next);
    }

    private bool IsLongRun(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (lines[i].IsApart || lines[i].IsStamped || IsDateLine(lines.Text(i)))
                return false;
        }

        return true;
    }

    private bool IsDateLine(Passage text) => DateLine.Read(text) is { } line && dates.Accepts(line);
}
