using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Checking;

/// <summary>Whether every correction in force finds what it is about, and whether what was withdrawn is hidden.</summary>
internal static class CorrectionCheck
{
    public static IEnumerable<CheckFault> FindFaults(StoredArticle stored)
    {
        var things = new ParsedArticle
        {
            Source = new SourceText("", SourceEncoding.Utf8, false, []),
            LeadPhoto = stored.Figures.FirstOrDefault(figure => figure.Figure.Position == Figure.LeadPosition) is { } lead ? FigureOf(lead) : null,
            Blocks = [.. stored.Blocks.Select(block => new ParsedBlock(block.Kind, block.Span, "", FigureOf(stored, block)))],
        };
        foreach (var correction in stored.Corrections.All)
        {
            if (TargetMatch.Find(things, correction.Target).Span is null && !stored.Unsettled.Contains(correction.Id))
                yield return new CheckFault(FaultCode.CorrectionLost, stored.Article.Path, CorrectedFields.NameOf(correction.Field));
        }

        if (stored.IsWithdrawn != stored.CorrectionOf(TargetKind.Article, default, CorrectedField.Withdrawn) is { After: not null })
            yield return new CheckFault(FaultCode.ValueDiffers, stored.Article.Path, CorrectedFields.NameOf(CorrectedField.Withdrawn));
    }

    private static ParsedFigure FigureOf(StoredFigure figure) => new(figure.Figure.Span, null, null);

    private static ParsedFigure? FigureOf(StoredArticle stored, Block block) =>
        stored.Figures.FirstOrDefault(figure => figure.Figure.Position == block.Ordinal) is { } figure ? FigureOf(figure) : null;
}
