using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Corrections;

/// <summary>The newest correction of each field: the one that is in force.</summary>
public sealed class LatestCorrections
{
    private readonly Dictionary<CorrectionTarget, Correction> _byTarget = [];
    private readonly Dictionary<CorrectionTarget, long> _changed = [];

    private LatestCorrections(IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (!_byTarget.TryGetValue(correction.Target, out var known) || known.Number < correction.Number)
                _byTarget[correction.Target] = correction;
            if (!correction.IsConfirmation)
                _changed[correction.Target] = Math.Max(correction.Id, _changed.GetValueOrDefault(correction.Target));
        }
    }

    /// <summary>All of them, one for each field.</summary>
    public IReadOnlyCollection<Correction> All => _byTarget.Values;

    /// <summary>Those among corrections of one document, in any order.</summary>
    public static LatestCorrections Of(IEnumerable<Correction> corrections) => new(corrections);

    /// <summary>The one that was made with this very target, whether or not it finds a thing in the article as it is read now; or null.</summary>
    public Correction? Find(CorrectionTarget target) => _byTarget.GetValueOrDefault(target);

    /// <summary>The one in force for a field of a thing that the article has, or null.</summary>
    public Correction? Find(ParsedArticle article, CorrectionTarget target) => Find(target, TargetMatch.SpansOf(article, target.Kind));

    /// <summary>
    /// The one in force for a field of a thing, or null: the one that names it exactly, or else the one with the newest value that finds this thing alone, as a
    /// better parser may have drawn its borders elsewhere since. One that finds several things is in force for none of them.
    /// </summary>
    /// <param name="target">The field, and where the thing stands.</param>
    /// <param name="spans">Where all things of its kind stand.</param>
    public Correction? Find(CorrectionTarget target, IEnumerable<SourceSpan> spans) =>
        Find(target)
        ?? _byTarget.Values
            .Where(latest => TargetMatch.IsSame(latest.Target, target) && TargetMatch.Among(spans, latest.Span).Span == target.Span)
            .MaxBy(latest => _changed.GetValueOrDefault(latest.Target));

    /// <summary>Where the thing stands for which one of these is in force; null when it is in force for none.</summary>
    public SourceSpan? PlaceOf(ParsedArticle article, Correction correction) =>
        TargetMatch.Find(article, correction.Target).Span is { } span
        && correction.Target with { Span = span } is var here
        && EffectiveArticle.Has(article, here)
        && Find(article, here)?.Id == correction.Id
            ? span
            : null;
}
