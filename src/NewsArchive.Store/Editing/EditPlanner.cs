using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Editing;

/// <summary>Works out what an edit of an article comes to: a plan, or why it cannot be made.</summary>
internal sealed class EditPlanner(EditedArticle before, ArchiveGazetteer gazetteer)
{
    private readonly List<FieldConflict> _conflicts = [];
    private readonly List<FieldRefusal> _refusals = [];
    private readonly List<Correction> _entries = [];
    private readonly List<long> _settled = [];
    private readonly HashSet<SourceSpan> _figures = [];
    private ParsedArticle _after = before.Article;

    /// <summary>The plan, or else the answer.</summary>
    public (EditPlan? Plan, EditResult? Answer) Plan(EditRequest request, DateTime at)
    {
        var unchanged = new List<FieldRefusal>();
        foreach (var change in request.Changes)
        {
            if (change.IsConfirmation)
                Confirm(request, change, at, unchanged);
            else
                Add(request, change, at, unchanged);
        }

        if (_conflicts.Count > 0)
            return (null, new EditResult.Conflicting([.. _conflicts]));
        if (_refusals.Count > 0 || _entries.Count == 0)
            return (null, new EditResult.Refused([.. _refusals.Count > 0 ? _refusals : unchanged]));
        var after = EffectiveArticle.Derive(_after);
        var index = _entries.TrueForAll(entry => entry.IsConfirmation || entry.Field is CorrectedField.AltText or CorrectedField.Withdrawn) ? null : IndexOf(after);
        var names = _entries.Where(entry => entry is { Field: CorrectedField.Place, After: not null and not FieldValues.NoPlace, IsConfirmation: false });
        foreach (var missing in names.Where(entry => !IsNamed(index!, after, entry)))
            _refusals.Add(new FieldRefusal(missing.Target, missing.After, FieldProblem.NameNotInText));
        return _refusals.Count > 0 ? (null, new EditResult.Refused([.. _refusals])) : (PlanOf(request, after, index), null);
    }

    private EditPlan PlanOf(EditRequest request, ParsedArticle after, ReindexedArticle? index) => new()
    {
        Before = before,
        After = after,
        Entries = [.. _entries],
        Index = index,
        IsWithdrawn = _entries.LastOrDefault(entry => entry is { Field: CorrectedField.Withdrawn, IsConfirmation: false }) is { } entry ? entry.After is not null : null,
        Settled = [.. _settled.Distinct()],
        EditedFigures = _figures,
        Decision = request.Decision,
    };

    private void Add(EditRequest request, FieldChange change, DateTime at, List<FieldRefusal> unchanged)
    {
        var latest = before.LatestOf(change.Target);
        var value = IsPutBack(request, change, latest) ? change.After : FieldValues.Normalize(change.Target.Field, change.After);
        var match = TargetMatch.Find(before.Article, change.Target);
        var here = change.Target with { Span = match.Span ?? change.Target.Span };
        if (change.Target.Sha256 != before.Sha256 || match.Span is null || !EffectiveArticle.Has(before.Article, here))
        {
            _refusals.Add(new FieldRefusal(change.Target, value, FieldProblem.NoTarget));
            return;
        }

        if (!IsPutBack(request, change, latest) && Check(here, value) is { } problem)
        {
            _refusals.Add(new FieldRefusal(change.Target, value, problem));
            return;
        }

        if (latest is not null && latest.Number != change.BasedOn)
        {
            _conflicts.Add(new FieldConflict(change.Target, latest.Before, value, latest));
            return;
        }

        var (effective, open) = (FieldReading.Of(before.Article, here, latest), OpenOf(here, latest));
        // What another archive logged is logged here too when it changes nothing, or every number behind it would be another one.
        if (value == effective && open.Count == 0 && request.At is null)
        {
            unchanged.Add(new FieldRefusal(change.Target, value, FieldProblem.Unchanged));
            return;
        }

        _settled.AddRange(open.Select(unsettled => unsettled.CorrectionId));
        _after = FieldReading.With(_after, here, value);
        if (here.Kind == TargetKind.Figure)
            _figures.Add(here.Span);
        _entries.Add(Entry(request, change, at, latest, effective, value, open.Find(unsettled => unsettled.CorrectionId == latest?.Id)));
    }

    // Also one that finds nothing any more, or is not in force: it is confirmed by its own target, and no value changes.
    private void Confirm(EditRequest request, FieldChange change, DateTime at, List<FieldRefusal> unchanged)
    {
        var latest = before.Latest.Find(change.Target);
        if (latest is not null && latest.Number != change.BasedOn)
            _conflicts.Add(new FieldConflict(change.Target, latest.Before, latest.After, latest));
        else if (latest is null || before.Unsettled.FirstOrDefault(open => open.CorrectionId == latest.Id) is not { } unsettled)
            unchanged.Add(new FieldRefusal(change.Target, change.After, FieldProblem.Unchanged));
        else
        {
            _settled.Add(latest.Id);
            _entries.Add(Entry(request, change, at, latest, latest.After, latest.After, unsettled));
        }
    }

    // What stood there before was kept once, and may be kept again: parsers read what editors may not write. But that something was undone in
    // another archive is only what its file says.
    private static bool IsPutBack(EditRequest request, FieldChange change, Correction? latest) =>
        (change.Undoes is not null && request.At is null) || (latest is not null && change.After == latest.Parsed);

    // What has to be looked at again and is settled by this: the correction in force, and others that find the same thing and are not.
    private List<UnsettledCorrection> OpenOf(CorrectionTarget here, Correction? latest) =>
    [
        .. from open in before.Unsettled
           let correction = before.Latest.All.FirstOrDefault(some => some.Id == open.CorrectionId)
           where correction is not null
               && (correction.Id == latest?.Id
                   || (TargetMatch.IsSame(correction.Target, here) && TargetMatch.Find(before.Article, correction.Target).Span == here.Span))
           select open,
    ];

    // The log names the thing by the span that it was first corrected at, so that the numbers of a field go on.
    private Correction Entry(
        EditRequest request, FieldChange change, DateTime at, Correction? latest, string? effective, string? value, UnsettledCorrection? unsettled) => new()
        {
            Sha256 = before.Sha256,
            Kind = change.Target.Kind,
            Span = latest?.Span ?? change.Target.Span,
            Field = change.Target.Field,
            Part = change.Target.Part,
            Number = (latest?.Number ?? 0) + 1,
            Before = effective,
            After = value,
            Parsed = unsettled is { Reason: UnsettledReason.ParsedValueChanged } ? unsettled.ParsedNow : latest is null ? ParsedOf(change, effective) : latest.Parsed,
            Reason = request.Reason.Trim(),
            AuthorId = request.AuthorId,
            ReviewerId = request.ReviewerId,
            At = at,
            BatchId = request.BatchId,
            Undoes = change.Undoes,
            PreviousHash = CorrectionChain.Start,
        };

    // Nobody corrected it so far, so the effective value is what the parser read. No parser withdraws, or decides about a place for good.
    private static string? ParsedOf(FieldChange change, string? effective) =>
        change.Target.Field is CorrectedField.Place or CorrectedField.Withdrawn or CorrectedField.AltText ? null : effective;

    private FieldProblem? Check(CorrectionTarget target, string? value)
    {
        if (FieldValues.Check(target.Field, value) is { } problem)
            return problem;
        if (target.Field != CorrectedField.Place)
            return target.Field == CorrectedField.BlockKind && !FieldValues.ChoosableBlockKinds.Contains(FieldValues.ReadBlockKind(value)!.Value)
                ? FieldProblem.NoBlockKind
                : null;
        return target.Part.Length == 0 ? FieldProblem.NameNotInText
            : FieldValues.ReadPlace(value) is { } place && gazetteer.Gazetteer.Find(place) is null ? FieldProblem.NoPlace
            : null;
    }

    private ReindexedArticle IndexOf(ParsedArticle after) => new(
        before.ArticleId,
        before.Version,
        before.Figures.ToDictionary(figure => figure.Key, figure => figure.Value.Id),
        new ArticleIndex(ArticleWords.Of(IndexedArticle.Of(after)), gazetteer.Finder.Find(after, PlaceDecisions.Of(after, before.Latest.All.Concat(_entries)))));

    private static bool IsNamed(ReindexedArticle index, ParsedArticle article, Correction entry) =>
        index.Index.Places.Mentions.Any(mention =>
            mention.Text == entry.Part && mention.PlaceId == FieldValues.ReadPlace(entry.After)
            && (entry.Kind == TargetKind.Article ? mention.Ordinal < 0 : mention.Ordinal >= 0 && article.Blocks[mention.Ordinal].Span.Overlaps(entry.Span)));
}
