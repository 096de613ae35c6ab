using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>What editors decided about names in articles, read from the log.</summary>
internal static class PlaceDecisions
{
    /// <summary>Gives texts the decisions about them.</summary>
    /// <param name="documents">The documents of those that were corrected.</param>
    public static async Task<IReadOnlyList<StoredTexts>> AddAsync(
        NewsContext context, IReadOnlyList<StoredTexts> texts, IReadOnlyList<long> documents, CancellationToken cancellationToken)
    {
        var corrections = await (
            from document in context.Documents
            where documents.Contains(document.Id)
            join article in context.Articles.IgnoreQueryFilters() on document.Id equals article.DocumentId
            join correction in context.Corrections on document.Sha256 equals correction.Sha256
            where correction.Field == CorrectedField.Place
            select new { ArticleId = article.Id, Correction = correction }).ToListAsync(cancellationToken);
        var byArticle = corrections.ToLookup(row => row.ArticleId, row => row.Correction);
        return [.. texts.Select(text => text with { Decisions = Of(text.Article, byArticle[text.ArticleId]) })];
    }

    /// <summary>The decisions in force among the corrections of an article.</summary>
    public static IReadOnlyList<PlaceDecision> Of(ParsedArticle article, IEnumerable<Correction> corrections)
    {
        var latest = LatestCorrections.Of(corrections.Where(correction => correction.Field == CorrectedField.Place));
        return [.. latest.All.Select(correction => Of(article, latest, correction)).OfType<PlaceDecision>()];
    }

    private static PlaceDecision? Of(ParsedArticle article, LatestCorrections latest, Correction correction) =>
        correction.After is { } value && latest.PlaceOf(article, correction) is { } span
            ? new PlaceDecision(OrdinalOf(article, correction.Kind, span), correction.Part, FieldValues.ReadPlace(value))
            : null;

    private static int OrdinalOf(ParsedArticle article, TargetKind kind, SourceSpan span)
    {
        if (kind == TargetKind.Article)
            return Figure.LeadPosition;
        var ordinal = 0;
        while (article.Blocks[ordinal].Span != span)
            ordinal++;
        return ordinal;
    }
}
