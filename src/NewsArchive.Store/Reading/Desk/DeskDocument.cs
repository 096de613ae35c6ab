using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>What belongs to the document of an article as a whole: its source, what was found, and what the parser was unsure of.</summary>
internal static class DeskDocument
{
    private const int MostDiagnostics = 200;

    public static async Task<DeskSource> ReadSourceAsync(this NewsContext context, Article article, CancellationToken cancellationToken) =>
        DeskSource.Of(await context.Documents.AsNoTracking().SingleAsync(d => d.Id == article.DocumentId, cancellationToken));

    /// <summary>The findings about a figure by its position, or those about the article itself.</summary>
    public static Task<List<FindingRecord>> ReadFindingsAsync(
        this NewsContext context, long articleId, int? position, CancellationToken cancellationToken) => context.Findings
        .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
        .Where(f => f.ArticleId == articleId && f.Position == position)
        .OrderBy(f => f.Ordinal)
        .Select(f => new FindingRecord(f.Code, f.PhotoDate, f.OtherDate, f.Words))
        .ToListAsync(cancellationToken);

    /// <summary>What the parser was unsure of, the first 200.</summary>
    public static async Task<List<DiagnosticRecord>> ReadDiagnosticsAsync(this NewsContext context, Article article, CancellationToken cancellationToken)
    {
        var stored = await context.Diagnostics.AsNoTracking()
            .Where(d => d.DocumentId == article.DocumentId)
            .OrderBy(d => d.Ordinal)
            .Take(MostDiagnostics)
            .ToListAsync(cancellationToken);
        return stored.ConvertAll(d => new DiagnosticRecord(d.Code, d.Severity == DiagnosticSeverity.Warning, d.Offset, d.Length, d.Argument));
    }

    /// <summary>Whether a diagnostic is about what stands in a span.</summary>
    public static bool IsIn(this DiagnosticRecord diagnostic, SourceSpan span) =>
        diagnostic.Offset >= span.Offset && diagnostic.Offset < span.End;

    /// <summary>The proposals about a document that wait.</summary>
    public static IQueryable<Proposal> WaitingProposals(this NewsContext context, string sha256) =>
        context.Proposals.Where(p => p.Sha256 == sha256 && p.State == ProposalState.Waiting);
}
