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
            [.. _unsettled]);
    }

    // What was read before, without what editors put over it.
    private ParsedArticle Uncorrected()
    {
        var article = before.Article;
        foreach (var correction in InOrder())
        {
            if (before.Latest.PlaceOf(before.Article, correction) is { } span)
                article = FieldReading.With(article, correction.Target with { Span = span }, correction.Field == CorrectedField.AltText ? null : ReadBefore(correction));
        }

        return EffectiveArticle.Derive(article);
    }

    // An earlier reading may have put another value under a correction than the one that it was made over.
    private string? ReadBefore(Correction correction) =>
        before.Unsettled.FirstOrDefault(open => open.CorrectionId == correction.Id) is { Reason: UnsettledReason.ParsedValueChanged } open
            ? open.ParsedNow
            : correction.Parsed;

    private ParsedArticle Corrected(ParsedArticle parsed)
    {
        var article = parsed;
        foreach (var correction in InOrder())
        {
            var match = TargetMatch.Find(parsed, correction.Target);
            var here = match.Span is { } span ? correction.Target with { Span = span } : null;
            if (here is null || !EffectiveArticle.Has(parsed, here))
            {
                AskOnce(correction, match.Problem ?? UnsettledReason.NothingThere);
                continue;
            }

            // Two things became one: one of their corrections can be in force.
            if (before.Latest.Find(parsed, here)?.Id != correction.Id)
            {
                AskOnce(correction, UnsettledReason.SeveralThere);
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

    // One that was not in force before, and that nobody is asked about any more, was settled.
    private void AskOnce(Correction correction, UnsettledReason reason)
    {
        if (before.Latest.PlaceOf(before.Article, correction) is not null || before.Unsettled.Any(open => open.CorrectionId == correction.Id))
            Ask(correction, reason, null);
    }

    private void Ask(Correction correction, UnsettledReason reason, string? read) => _unsettled.Add(new UnsettledCorrection
    {
        CorrectionId = correction.Id,
        ArticleId = before.ArticleId,
        Reason = reason,
        ParsedNow = read,
        At = now,
    });

    private bool IsCorrected(CorrectionTarget? target) => target is not null && before.LatestOf(target) is not null;

    private PreparedDocument Prepared(ParsedArticle effective, ParsedArticle parsed)
    {
        var decisions = PlaceDecisions.Of(effective, before.Latest.All);
        var index = new ArticleIndex(ArticleWords.Of(IndexedArticle.Of(effective)), finder.Find(effective, decisions));
        return new PreparedDocument(
            before.DocumentName, before.Sha256, [], 0, TextFingerprints.LineEndFree(source), TextFingerprints.DateFree(parsed), effective, index);
    }
}
