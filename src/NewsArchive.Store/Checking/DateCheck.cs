using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Checking;

/// <summary>
/// Whether dates and numbers are what the source says. They cannot be read by their leaves alone, so the document is parsed again; where
/// this parser takes another piece of the text for the date than the one that imported it, nothing can be said.
/// </summary>
internal sealed class DateCheck(StoredArticle stored, CheckedSource source)
{
    private readonly List<CheckFault> _faults = [];

    public IReadOnlyList<CheckFault> FindFaults()
    {
        var (article, parsed) = (stored.Article, ArticleParser.Parse(source.Source));
        if (stored.CorrectionOf(TargetKind.Article, default, CorrectedField.Published) is { } correction)
            Same("published", (article.Published, article.PublishedTime), FieldValues.ReadMoment(correction.After));
        else if (SameLeaves(parsed.Leaves, LeafKind.Published, LeafKind.PublishedTime))
            Same("published", (article.Published, article.PublishedTime), parsed.Published);
        if (article.OrderKey != ArticleOrder.Of(article.Published, article.PublishedTime, article.Id))
            Differs("order");
        Same("published", article.PublishedDayOfYear, article.Published?.DayNumber());

        if (SameLeaves(parsed.Leaves, LeafKind.Updated))
            Same("updated", (article.Updated, article.UpdatedTime), parsed.Updated);
        if (SameLeaves(parsed.Leaves, LeafKind.ReadingMinutes))
            Same("reading minutes", article.ReadingMinutes, parsed.ReadingMinutes);
        CheckCaptions(parsed, SameLeaves(parsed.Leaves, LeafKind.DateCreated));
        return _faults;
    }

    private void CheckCaptions(ParsedArticle parsed, bool isSame)
    {
        var captions = new Dictionary<SourceSpan, ParsedAgencyCaption>();
        foreach (var caption in parsed.Figures.Select(figure => figure.Agency).OfType<ParsedAgencyCaption>())
            captions[caption.Span] = caption;
        foreach (var (figure, _, agency, _) in stored.Figures)
        {
            if (agency is null)
                continue;
            if (stored.CorrectionOf(TargetKind.Figure, figure.Span, CorrectedField.DateCreated) is { } correction)
                Same(Field(figure), (agency.DateCreated, agency.TimeCreated), FieldValues.ReadMoment(correction.After));
            else if (isSame && captions.TryGetValue(agency.Span, out var caption))
                Same(Field(figure), (agency.DateCreated, agency.TimeCreated), caption.DateCreated);
        }
    }

    private static string Field(Figure figure) => $"figure {figure.Position} date created";

    private bool SameLeaves(ImmutableArray<Leaf> leaves, params LeafKind[] kinds) =>
        leaves.Where(leaf => kinds.Contains(leaf.Kind)).SequenceEqual(source.Leaves.Where(leaf => kinds.Contains(leaf.Kind)));

    private void Same(string field, (DateOnly? Date, TimeOnly? Time) value, ParsedMoment? parsed)
    {
        if (value != (parsed?.Date, parsed?.Time))
            Differs(field);
    }

    private void Same(string field, int? value, int? parsed)
    {
        if (value != parsed)
            Differs(field);
    }

    private void Differs(string field) => _faults.Add(new CheckFault(FaultCode.ValueDiffers, stored.Article.Path, field));
}
