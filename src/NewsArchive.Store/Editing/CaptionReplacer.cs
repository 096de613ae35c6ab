using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Editing;

/// <summary>Searches and replaces across the figures of many articles: first to look at, then as one batch that can be undone.</summary>
public sealed class CaptionReplacer
{
    // A walk over the figures: words inside words are in no index.
    private const string FiguresSql = """
        SELECT f."Id", f."ArticleId", f."Offset", f."Length", c."Text", c."Markdown", c."Credit", f."AltText", a."Description", a."CreditLine",
          a."Creator", a."Source"
        FROM "Figures" f LEFT JOIN "Captions" c ON c."FigureId" = f."Id" LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id"
        """;

    private const string ArticleSql = """
        SELECT a."Path", COALESCE(a."ListTitle", a."Title", d."Name"), lower(hex(d."Sha256"))
        FROM "Articles" a JOIN "Documents" d ON d."Id" = a."DocumentId" WHERE a."Id" = $0
        """;

    private readonly ArchiveSearch _search;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly ArchiveEditor _editor;

    internal CaptionReplacer(ArchiveSearch search, ArchiveGazetteer gazetteer, ArchiveEditor editor) =>
        (_search, _gazetteer, _editor) = (search, gazetteer, editor);

    /// <summary>What would be replaced, newest figure last.</summary>
    public async Task<ReplacePreview> PreviewAsync(ReplaceRequest request, CancellationToken cancellationToken)
    {
        if (request.Find.Length is 0 or > ReplaceRequest.Longest || request.Replacement.Length > ReplaceRequest.Longest)
            return new ReplacePreview([], 0);
        await using var moment = await _search.TakeAsync(cancellationToken);
        var articles = ArticleSelection.Of(_search, moment, request.Filter, _gazetteer.Gazetteer, cancellationToken);
        var (found, total, replacement) = (new List<FoundValue>(), 0, new WordReplacement(request));
        await moment.Context.ReadEachAsync(
            FiguresSql,
            row =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!articles.Contains(row.GetInt32(1)))
                    return;
                foreach (var value in ValuesOf(row, request, replacement))
                {
                    if (total++ < ReplacePreview.MostHits)
                        found.Add(value);
                }
            },
            cancellationToken);
        return new ReplacePreview([.. await WithArticlesAsync(moment, found, cancellationToken)], total);
    }

    /// <summary>Replaces in the fields that were chosen. What somebody changed meanwhile is passed over.</summary>
    /// <param name="hits">From a preview.</param>
    /// <param name="progress">Hears how many of how many are done; or null.</param>
    /// <param name="cancellationToken">Stops it between two articles; what is done stays, and can be undone as a batch.</param>
    public async Task<ReplaceOutcome> RunAsync(
        IReadOnlyList<ReplaceHit> hits, string authorId, string reason, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var batch = ArchiveEditor.NewId();
        var run = await BatchRun.MakeAsync(
            hits,
            async hit => await _editor.SaveAsync(new EditRequest(authorId, reason, [hit.Change], null, batch), CancellationToken.None),
            progress,
            cancellationToken);
        return new ReplaceOutcome(batch, run.Saved, run.Passed, run.IsStopped) { Fault = run.Fault };
    }

    private static IEnumerable<FoundValue> ValuesOf(DbDataReader row, ReplaceRequest request, WordReplacement replacement)
    {
        foreach (var field in request.Fields)
        {
            if (Value(row, field) is { } value && replacement.Apply(field, value) is { } after)
                yield return new FoundValue(row.GetInt64(0), row.GetInt64(1), new SourceSpan(row.GetInt32(2), row.GetInt32(3)), field, value, after);
        }
    }

    private static string? Value(DbDataReader row, CorrectedField field) => field switch
    {
        CorrectedField.CaptionText => row.Text(4) is { } text ? FieldReading.CaptionValue(text, row.Text(5)) : null,
        CorrectedField.CaptionCredit => row.Text(6),
        CorrectedField.AltText => row.Text(7),
        CorrectedField.Description => row.Text(8),
        CorrectedField.CreditLine => row.Text(9),
        CorrectedField.Creator => row.Text(10),
        CorrectedField.Source => row.Text(11),
        _ => null,
    };

    private static async Task<IReadOnlyList<ReplaceHit>> WithArticlesAsync(
        ArchiveMoment moment, List<FoundValue> found, CancellationToken cancellationToken)
    {
        var hits = new List<ReplaceHit>();
        foreach (var ofArticle in found.GroupBy(value => value.ArticleId))
        {
            var (path, title, sha256) = (await moment.Context.ReadAsync(
                ArticleSql, row => (row.GetString(0), row.GetString(1), row.GetString(2)), cancellationToken, ofArticle.Key)).Single();
            var corrections = await moment.Context.Corrections.AsNoTracking().Where(c => c.Sha256 == sha256).ToListAsync(cancellationToken);
            foreach (var value in ofArticle)
            {
                var target = new CorrectionTarget(sha256, TargetKind.Figure, value.Span, value.Field);
                var number = corrections.Where(c => TargetMatch.IsSame(c.Target, target)).Select(c => c.Number).DefaultIfEmpty().Max();
                hits.Add(new ReplaceHit(new FieldChange(target, value.After, number), value.ArticleId, value.FigureId, title, path, value.Before));
            }
        }

        return hits;
    }

    private sealed record FoundValue(long FigureId, long ArticleId, SourceSpan Span, CorrectedField Field, string Before, string After);
}
