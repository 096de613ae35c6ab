using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing.Dates;

namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>Reads the lines of a document from top to bottom: headline, date lines, byline, lead photo, blocks.</summary>
internal sealed class ArticleReader
{
    private readonly ParseRun run;
    private readonly ReadingPlace place = new();
    private readonly DocumentLines lines;
    private readonly DateLineReader dates;
    private readonly FigureReader figures;
    private readonly BlockList blocks;
    private readonly TitleReader titles;
    private readonly FrontReader front;
    private readonly BlockReader body;

    public ArticleReader(ParseRun run)
    {
        this.run = run;
        lines = new DocumentLines(run);
        dates = new DateLineReader(run);
        figures = new FigureReader(run, lines);
        blocks = new BlockList(run);
        titles = new TitleReader(run, lines, dates);
        front = new FrontReader(run, lines, dates, figures, place);
        body = new BlockReader(run, lines, blocks, figures, place);
    }

    public ParsedArticle Read()
    {
        for (var i = 0; i < lines.Count;)
            i = ReadUnit(i, lines.Text(i));
        if (titles.Title is null)
            run.Warn(DiagnosticCodes.TitleMissing, null);
        if (dates.Published is null)
            run.Warn(DiagnosticCodes.DateMissing, null);
        return new ParsedArticle
        {
            Source = run.Source,
            Title = titles.Title,
            Published = dates.Published,
            Updated = dates.Updated,
            ReadingMinutes = dates.ReadingMinutes,
            Byline = front.Byline,
            Dateline = body.Dateline,
            LeadPhoto = front.Lead,
            Blocks = blocks.ToBlocks(),
        };
    }

    // Returns the index of the next unit.
    private int ReadUnit(int index, Passage text)
    {
        var hasTitle = titles.Title is not null;
        if (place.IsFront && (front.TryDateLine(index, text, hasTitle) || (hasTitle && front.TryByline(index, text))))
            return index + 1;
        if (lines.IsAgency(index))
            return ReadFigure(index, text);
        if (place.IsFront && !hasTitle)
        {
            place.IsUnderDate = false;
            return titles.Read(index, text);
        }

        return front.TryByline(index, text) || front.TryLead(index, text) ? index + 1 : body.Read(index, text, front.Byline is not null);
    }

    private int ReadFigure(int index, Passage text)
    {
        var (figure, next) = figures.ReadAgency(index, text);
        blocks.Add(new BlockDraft(BlockKind.Figure, figure.Span, 0, Figure: figure));
        place.IsUnderDate = false;
        return next;
    }
}
