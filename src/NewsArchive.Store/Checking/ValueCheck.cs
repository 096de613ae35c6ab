using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Checking;

/// <summary>Whether the values of an article are what their places in the source say, or what the newest correction puts over that.</summary>
internal sealed class ValueCheck(StoredArticle stored, CheckedSource source)
{
    private static readonly LeafKind[] TextKinds =
        [LeafKind.Paragraph, LeafKind.Heading, LeafKind.Quote, LeafKind.Related, LeafKind.Boilerplate];

    private readonly List<CheckFault> _faults = [];

    public IReadOnlyList<CheckFault> FindFaults()
    {
        var article = stored.Article;
        Same("title", article.Title, Expected(CorrectedField.Title, TargetKind.Article, default, source.Value(LeafKind.Title)));
        Same("byline", article.Byline, Expected(CorrectedField.Byline, TargetKind.Article, default, source.Value(LeafKind.Byline)));
        Same("dateline", article.Dateline, source.Value(LeafKind.Dateline));
        foreach (var block in stored.Blocks)
            Check(block);
        foreach (var figure in stored.Figures)
            Check(figure);
        foreach (var finding in stored.Findings)
            Check(finding);
        foreach (var diagnostic in stored.Diagnostics.Where(d => d.Offset is not null))
            Holds($"diagnostic {diagnostic.Ordinal}", new SourceSpan(diagnostic.Offset ?? 0, diagnostic.Length ?? 0));
        return _faults;
    }

    private void Check(Block block)
    {
        var field = $"block {block.Ordinal}";
        if (!Holds(field, block.Span))
            return;
        var parsed = stored.CorrectionOf(TargetKind.Block, block.Span, CorrectedField.BlockKind) is { } correction
            ? CorrectedBlock(field, block, correction)
            : block.Kind switch
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

    private void Check(Finding finding)
    {
        var field = $"finding {finding.Ordinal}";
        var agency = stored.Figures.FirstOrDefault(figure => figure.Figure.Position == finding.Position)?.Agency;
        if (finding is { Words: { } words, WordSpans.Count: 0 })
            Same(field, words, words == agency?.Verification || words == agency?.Restrictions ? words : null);
        else
            SameReference(field, finding.Words, finding.WordSpans);
    }

    private void Check(StoredFigure figure)
    {
        var (field, span) = ($"figure {figure.Figure.Position}", figure.Figure.Span);
        Holds(field, span);
        Same(field + " alt text", figure.Figure.AltText, Expected(CorrectedField.AltText, span, null));
        if (figure.Caption is { } caption && Holds(field + " caption", caption.Span))
            Check(field, span, caption);
        if (figure.Agency is { } agency && Holds(field + " agency caption", agency.Span))
            Check(field, span, agency);
    }

    private void Check(string field, SourceSpan figure, Caption caption)
    {
        if (stored.CorrectionOf(TargetKind.Figure, figure, CorrectedField.CaptionText) is { } correction)
            Same(field + " caption", FieldReading.CaptionValue(caption.Text, caption.Markdown), correction.After);
        else
            Same(field + " caption", caption.Text, source.Value(LeafKind.CaptionText, caption.Span) ?? "");
        Same(field + " credit", caption.Credit, Expected(CorrectedField.CaptionCredit, figure, source.Value(LeafKind.CaptionCredit, caption.Span)));
    }

    private void Check(string field, SourceSpan figure, AgencyCaption caption)
    {
        var span = caption.Span;
        Same(field + " agency caption", caption.Text, source.Value([span]));
        Lines(field + " flags", caption.Flags, CorrectedField.Flags, figure, source.Value(LeafKind.Flag, span));
        Check(field + " description", caption.Description, CorrectedField.Description, LeafKind.Description);
        Check(field + " credit line", caption.CreditLine, CorrectedField.CreditLine, LeafKind.CreditLine);
        Check(field + " creator", caption.Creator, CorrectedField.Creator, LeafKind.Creator);
        Check(field + " source", caption.Source, CorrectedField.Source, LeafKind.Source);
        Check(field + " restrictions", caption.Restrictions, CorrectedField.Restrictions, LeafKind.Restrictions);
        var note = source.Value(LeafKind.EditorsNote, span) ?? source.NestedNote(span);
        Same(field + " editors' note", caption.EditorsNote, Expected(CorrectedField.EditorsNote, figure, note));
        Same(field + " rest", OneLine(caption.Rest), source.Value(LeafKind.Rest, span));
        SameReference(field + " location", caption.LocationShown, caption.LocationSpans, figure, CorrectedField.LocationShown);
        SameReference(field + " verification", caption.Verification, caption.VerificationSpans, figure, CorrectedField.Verification);

        void Check(string name, string? value, CorrectedField of, LeafKind kind) => Same(name, value, Expected(of, figure, source.Value(kind, span)));
    }

    // An editor chose the kind; the text is still that of whatever leaf stands there.
    private string? CorrectedBlock(string field, Block block, Correction correction)
    {
        Same(field + " kind", FieldValues.Of(block.Kind), correction.After);
        return TextKinds.Select(kind => source.Value(kind, block.Span)).FirstOrDefault(text => text is not null);
    }

    private string? Expected(CorrectedField field, SourceSpan figure, string? parsed) => Expected(field, TargetKind.Figure, figure, parsed);

    private string? Expected(CorrectedField field, TargetKind kind, SourceSpan span, string? parsed) =>
        stored.CorrectionOf(kind, span, field) is { } correction ? correction.After : parsed;

    private void Lines(string name, string? value, CorrectedField field, SourceSpan figure, string? parsed)
    {
        if (stored.CorrectionOf(TargetKind.Figure, figure, field) is { } correction)
            Same(name, value, correction.After);
        else
            Same(name, OneLine(value), parsed);
    }

    private void SameReference(string name, string? value, IReadOnlyList<SourceSpan> spans, SourceSpan figure, CorrectedField field)
    {
        if (stored.CorrectionOf(TargetKind.Figure, figure, field) is { } correction)
            Same(name, value, correction.After);
        else
            SameReference(name, value, spans);
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
