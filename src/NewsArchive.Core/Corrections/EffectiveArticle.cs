using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Parsing.Blocks;

namespace NewsArchive.Core.Corrections;

/// <summary>
/// An article's effective values: what the parser read with corrections over it. It has the form of a parsed article, in which a corrected
/// value stands nowhere in the source and so has no spans.
/// </summary>
public static class EffectiveArticle
{
    /// <summary>Whether the article has the thing and the field that a target names.</summary>
    public static bool Has(ParsedArticle article, CorrectionTarget target) =>
        CorrectedFields.Has(target.Kind, target.Field) && target.HasPartOfField && target.Kind switch
        {
            TargetKind.Article => target.Span == default,
            TargetKind.Block => BlockAt(article, target.Span) is { } block && (target.Field != CorrectedField.BlockKind || MayChange(block)),
            _ => FigureAt(article, target.Span) is { } figure && (figure.Agency is not null || !CorrectedFields.IsOfAgencyCaption(target.Field)),
        };

    /// <summary>The value of a field; null when it has none, or is a place or a withdrawal, which the article does not hold.</summary>
    public static string? Read(ParsedArticle article, CorrectionTarget target) => target.Kind switch
    {
        TargetKind.Article => ReadArticle(article, target.Field),
        TargetKind.Block => target.Field == CorrectedField.BlockKind && BlockAt(article, target.Span) is { } block ? FieldValues.Of(block.Kind) : null,
        _ => FigureAt(article, target.Span) is { } figure ? FigureFields.Read(figure, target.Field) : null,
    };

    /// <summary>The article with another value in a field that it <see cref="Has"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="target">The field.</param>
    /// <param name="value">The value; of a Dutch caption its plain text.</param>
    /// <param name="markdown">Of a Dutch caption the text with emphasis and links, when it has any.</param>
    public static ParsedArticle With(ParsedArticle article, CorrectionTarget target, string? value, string? markdown = null) => target.Kind switch
    {
        TargetKind.Article => WithArticle(article, target.Field, value),
        TargetKind.Block => target.Field == CorrectedField.BlockKind ? WithBlock(article, target.Span, value) : article,
        _ => WithFigure(article, target.Span, figure => FigureFields.With(figure, target.Field, value, markdown)),
    };

    /// <summary>The article with everything that follows from its values: agencies, written dates and findings.</summary>
    public static ParsedArticle Derive(ParsedArticle article)
    {
        var derived = article with
        {
            LeadPhoto = Derive(article.LeadPhoto),
            Blocks = [.. article.Blocks.Select(block => block.Figure is null ? block : block with { Figure = Derive(block.Figure) })],
        };
        return derived with { Findings = ArticleFindings.Of(derived) };
    }

    /// <summary>The figure that stands exactly there, or null.</summary>
    public static ParsedFigure? FigureAt(ParsedArticle article, SourceSpan span) => article.Figures.FirstOrDefault(figure => figure.Span == span);

    private static ParsedBlock? BlockAt(ParsedArticle article, SourceSpan span) => article.Blocks.FirstOrDefault(block => block.Span == span);

    private static bool MayChange(ParsedBlock block) => block.Kind is not (BlockKind.Figure or BlockKind.List);

    private static ParsedFigure? Derive(ParsedFigure? figure) =>
        figure?.Agency is { } agency ? figure with { Agency = DerivedFacts.Of(agency) } : figure;

    private static string? ReadArticle(ParsedArticle article, CorrectedField field) => field switch
    {
        CorrectedField.Title => article.Title?.Text,
        CorrectedField.Published => FieldValues.Of(article.Published?.Date, article.Published?.Time),
        CorrectedField.Byline => article.Byline?.Text,
        _ => null,
    };

    private static ParsedArticle WithArticle(ParsedArticle article, CorrectedField field, string? value) => field switch
    {
        CorrectedField.Title => article with { Title = FigureFields.Text(value) },
        CorrectedField.Published => article with { Published = FieldValues.ReadMoment(value) },
        CorrectedField.Byline => article with { Byline = FigureFields.Text(value) },
        _ => article,
    };

    private static ParsedArticle WithBlock(ParsedArticle article, SourceSpan span, string? value) =>
        FieldValues.ReadBlockKind(value) is not { } kind
            ? article
            : article with { Blocks = [.. article.Blocks.Select(block => block.Span == span ? block with { Kind = kind } : block)] };

    private static ParsedArticle WithFigure(ParsedArticle article, SourceSpan span, Func<ParsedFigure, ParsedFigure> change) => article with
    {
        LeadPhoto = article.LeadPhoto is { } lead && lead.Span == span ? change(lead) : article.LeadPhoto,
        Blocks =
        [
            .. article.Blocks.Select(block =>
                block.Figure is { } figure && figure.Span == span ? block with { Figure = change(figure) } : block),
        ],
    };
}
