using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reparsing;

/// <summary>Reads a document again and lays its corrections over what was read.</summary>
internal sealed class ReparsePlanner(EditedArticle before, SourceText source, PlaceFinder finder, DateTime now)
{
    private readonly List<UnsettledCorrection> _unsettled = [];

    /// <summary>The plan; null when the document is read as it was before.</summary>
    public ReparsePlan? Plan()
    {
        var parsed = ArticleParser.Parse(source);
        var changes = ParsedDifferences.Of(before.Sha256, Uncorrected(), parsed).ToList();
        if (changes.Count == 0)
            return null;
        var effective = EffectiveArticle.Derive(Corrected(parsed));
        return new ReparsePlan(
            before,
            ArticleDraft.From(Prepared(effective, parsed)),
            [.. changes.Select(change => new ReparseChange(before.Path, change.Field, change.Before, change.After, IsCorrected(change.Target)))],
            [.. _unsettled.Where(unsettled => before.Unsettled.All(known => known.CorrectionId != unsettled.CorrectionId))]);
    }

    // What was read before, without what editors put over it.
    private ParsedArticle Uncorrected()
    {
        var article = before.Article;
        foreach (var correction in InOrder())
        {
            if (TargetMatch.Find(article, correction.Target).Span is { } span)
                article = FieldReading.With(article, correction.Target with { Span = span }, correction.Field == CorrectedField.AltText ? null : correction.Parsed);
        }

        return EffectiveArticle.Derive(article);
    }

    private ParsedArticle Corrected(ParsedArticle parsed)
    {
        var article = parsed;
        foreach (var correction in InOrder())
        {
            var match = TargetMatch.Find(parsed, correction.Target);
            var here = match.Span is { } span ? correction.Target with { Span = span } : null;
            if (here is null || !EffectiveArticle.Has(parsed, here))
            {
                Ask(correction, match.Problem ?? UnsettledReason.NothingThere, null);
                continue;
            }

            var read = FieldReading.Of(parsed, here, null);
            if (correction.Field is not (CorrectedField.AltText or CorrectedField.Place or CorrectedField.Withdrawn) && read != correction.Parsed)
                Ask(correction, UnsettledReason.ParsedValueChanged, read);
            article = FieldReading.With(article, here, correction.After);
        }

        return article;
    }

    private IEnumerable<Correction> InOrder() => before.Latest.All.OrderBy(correction => correction.Id);

    private void Ask(Correction correction, UnsettledReason reason, string? read) => _unsettled.Add(new UnsettledCorrection
    {
        CorrectionId = correction.Id,
        ArticleId = before.ArticleId,
        Reason = reason,
        ParsedNow = read,
        At = now,
    });

    private bool IsCorrected(CorrectionTarget? target) => target is not null && before.Latest.Find(target) is not null;

    private PreparedDocument Prepared(ParsedArticle effective, ParsedArticle parsed)
    {
        var decisions = PlaceDecisions.Of(effective, before.Latest.All);
        var index = new ArticleIndex(ArticleWords.Of(IndexedArticle.Of(effective)), finder.Find(effective, decisions));
        return new PreparedDocument(
            before.DocumentName, before.Sha256, [], 0, TextFingerprints.LineEndFree(source), TextFingerprints.DateFree(parsed), effective, index);
    }
}
