using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Checking;

/// <summary>Whether the values of an article are what their places in the source say. Corrections, once there are any, lie between.</summary>
internal sealed class ValueCheck(StoredArticle stored, CheckedSource source)
{
    private readonly List<CheckFault> _faults = [];

    public IReadOnlyList<CheckFault> FindFaults()
    {
        var article = stored.Article;
        Same("title", article.Title, source.Value(LeafKind.Title));
        Same("byline", article.Byline, source.Value(LeafKind.Byline));
        Same("dateline", article.Dateline, source.Value(LeafKind.Dateline));
        foreach (var block in stored.Blocks)
            Check(block);
        foreach (var figure in stored.Figures)
            Check(figure);
        foreach (var finding in stored.Findings)
            SameReference($"finding {finding.Ordinal}", finding.Words, finding.WordSpans);
        foreach (var diagnostic in stored.Diagnostics.Where(d => d.Offset is not null))
            Holds($"diagnostic {diagnostic.Ordinal}", new SourceSpan(diagnostic.Offset ?? 0, diagnostic.Length ?? 0));
        return _faults;
    }

    private void Check(Block block)
    {
        var field = $"block {block.Ordinal}";
        if (!Holds(field, block.Span))
            return;
        var parsed = block.Kind switch
        {
            BlockKind.Figure => "",
            BlockKind.List => source.Value([block.Span]),
            BlockKind.Heading => source.Value(LeafKind.Heading, block.Span),
            BlockKind.Quote => source.Value(LeafKind.Quote, block.Span),
            BlockKind.Related => source.Value(LeafKind.Related, block.Span),
            BlockKind.Boilerplate => source.Value(LeafKind.Boilerplate, block.Span),
            _ => source.Value(LeafKind.Paragraph, block.Span),
        };
        Same(field, block.Text, parsed ?? "");
        if (block.Kind == BlockKind.List)
            Same(field + " items", block.Items, string.Join('\n', ListItems.Read(source.Source, source.In(block.Span)).Texts));
    }

    private void Check(StoredFigure figure)
    {
        var field = $"figure {figure.Figure.Position}";
        Holds(field, figure.Figure.Span);
        if (figure.Caption is { } caption && Holds(field + " caption", caption.Span))
        {
            Same(field + " caption", caption.Text, source.Value(LeafKind.CaptionText, caption.Span) ?? "");
            Same(field + " credit", caption.Credit, source.Value(LeafKind.CaptionCredit, caption.Span));
        }

        if (figure.Agency is { } agency && Holds(field + " agency caption", agency.Span))
            Check(field, agency);
    }

    private void Check(string field, AgencyCaption caption)
    {
        Same(field + " agency caption", caption.Text, source.Value([caption.Span]));
        Same(field + " flags", OneLine(caption.Flags), source.Value(LeafKind.Flag, caption.Span));
        Same(field + " description", caption.Description, source.Value(LeafKind.Description, caption.Span));
        Same(field + " credit line", caption.CreditLine, source.Value(LeafKind.CreditLine, caption.Span));
        Same(field + " creator", caption.Creator, source.Value(LeafKind.Creator, caption.Span));
        Same(field + " source", caption.Source, source.Value(LeafKind.Source, caption.Span));
        Same(field + " editors' note", caption.EditorsNote, source.Value(LeafKind.EditorsNote, caption.Span) ?? source.NestedNote(caption.Span));
        Same(field + " restrictions", caption.Restrictions, source.Value(LeafKind.Restrictions, caption.Span));
        Same(field + " rest", OneLine(caption.Rest), source.Value(LeafKind.Rest, caption.Span));
        SameReference(field + " location", caption.LocationShown, caption.LocationSpans);
        SameReference(field + " verification", caption.Verification, caption.VerificationSpans);
    }

    private void SameReference(string field, string? value, IReadOnlyList<SourceSpan> spans)
    {
        if (spans.All(span => Holds(field, span)))
            Same(field, value, spans.Count == 0 ? null : source.Value(spans));
    }

    private void Same(string field, string? value, string? parsed)
    {
        if (!string.Equals(value, parsed, StringComparison.Ordinal))
            _faults.Add(new CheckFault(FaultCode.ValueDiffers, stored.Article.Path, field));
    }

    private bool Holds(string field, SourceSpan span)
    {
        var holds = source.Holds(span);
        if (!holds)
            _faults.Add(new CheckFault(FaultCode.SpanOutside, stored.Article.Path, field));
        return holds;
    }

    private static string? OneLine(string? lines) => lines?.Replace('\n', ' ');
}
