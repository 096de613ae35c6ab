using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Corrections;

/// <summary>What a target's span finds in an article as it is read now.</summary>
/// <param name="Span">Where the thing stands now; null when it is not clear.</param>
/// <param name="Problem">Why it is not clear, or null.</param>
public readonly record struct TargetMatch(SourceSpan? Span, UnsettledReason? Problem)
{
    /// <summary>
    /// Finds the thing of a target: the one that stands exactly there, or else the only one that overlaps it. A better parser may draw its
    /// borders elsewhere.
    /// </summary>
    public static TargetMatch Find(ParsedArticle article, CorrectionTarget target) => Among(SpansOf(article, target.Kind), target.Span);

    /// <summary>Where the things of a kind stand. An article stands nowhere: its span is empty.</summary>
    public static IEnumerable<SourceSpan> SpansOf(ParsedArticle article, TargetKind kind) => kind switch
    {
        TargetKind.Article => [default],
        TargetKind.Block => article.Blocks.Select(block => block.Span),
        _ => article.Figures.Select(figure => figure.Span),
    };

    /// <summary>Whether two targets name the same field of things that stand in the same place, or overlap.</summary>
    public static bool IsSame(CorrectionTarget one, CorrectionTarget other) =>
        one.Kind == other.Kind && one.Field == other.Field && one.Part == other.Part && one.Sha256 == other.Sha256
        && (one.Span == other.Span || one.Span.Overlaps(other.Span));

    /// <summary>The same among the spans of all things of a kind.</summary>
    public static TargetMatch Among(IEnumerable<SourceSpan> spans, SourceSpan wanted)
    {
        SourceSpan? found = null;
        foreach (var span in spans.Where(span => span == wanted || span.Overlaps(wanted)))
        {
            if (span == wanted)
                return new TargetMatch(span, null);
            if (found is not null)
                return new TargetMatch(null, UnsettledReason.SeveralThere);
            found = span;
        }

        return new TargetMatch(found, found is null ? UnsettledReason.NothingThere : null);
    }
}
