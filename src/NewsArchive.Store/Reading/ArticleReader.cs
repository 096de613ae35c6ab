using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reading;

/// <summary>What stands at an article address.</summary>
public sealed class ArticleReader
{
    /// <summary>How many blocks one page of a long article holds.</summary>
    public const int BlocksPerPage = 200;

    // What else is worth showing; the rest is in the source view.
    private const int MostDiagnostics = 200;
    private const int MostNearDuplicates = 20;

    private const string NearDuplicatesSql = $"""
        SELECT a."Path", COALESCE(a."ListTitle", a."Title"), a."Published", l."OtherDate" FROM "DocumentLinks" l
        JOIN "Articles" a ON a."DocumentId" = l."OtherId" WHERE l."DocumentId" = $0 AND {PlainSql.IsShown} ORDER BY l."OtherId" LIMIT $1
        """;

    private readonly IDbContextFactory<NewsContext> _contexts;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly RelatedArticles _related;

    internal ArticleReader(IDbContextFactory<NewsContext> contexts, ArchiveGazetteer gazetteer, RelatedArticles related) =>
        (_contexts, _gazetteer, _related) = (contexts, gazetteer, related);

    /// <summary>The article at an address, with one page of its blocks.</summary>
    /// <param name="path">From the root, such as <c>/artikelen/2016/05/01/slug</c>.</param>
    /// <param name="page">From 1; behind the last there are no blocks.</param>
    public async Task<ArticleLookup> FindAsync(string path, int page, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (await context.FindHeadAsync(path, cancellationToken) is not { } head)
            return new ArticleLookup.NotFound();
        if (head.IsWithdrawn)
            return new ArticleLookup.Withdrawn(head.Path, await context.ReadWithdrawalAsync(head.Sha256, cancellationToken));
        return head.IsCurrent
            ? new ArticleLookup.Found(await ReadAsync(context, head, Math.Max(1, page), cancellationToken))
            : new ArticleLookup.Moved(head.Path);
    }

    private async Task<ArticleRecord> ReadAsync(NewsContext context, ArticleHead head, int page, CancellationToken cancellationToken)
    {
        var first = (int)Math.Min((page - 1L) * BlocksPerPage, int.MaxValue - BlocksPerPage);
        var figures = await context.ReadFiguresAsync(head, first, cancellationToken);
        var blocks = await context.ReadBlocksAsync(head, first, figures, cancellationToken);
        var diagnostics = await context.ReadDiagnosticsAsync(head.DocumentId, MostDiagnostics, cancellationToken);
        var (previous, next) = await context.ReadNeighboursAsync(head, cancellationToken);
        return head.ToRecord(diagnostics) with
        {
            Lead = figures.ByPosition.GetValueOrDefault(Figure.LeadPosition),
            Blocks = new PageOf<BlockRecord>(blocks, head.BlockCount, page, BlocksPerPage),
            Findings = figures.AboutArticle,
            NearDuplicates = await ReadNearDuplicatesAsync(context, head, cancellationToken),
            Previous = previous,
            Next = next,
            Places = await context.ReadPlacesAsync(head.Id, _gazetteer.Gazetteer, cancellationToken),
            Related = await _related.ReadAsync(head.Id, head.ShownTitle, cancellationToken),
        };
    }

    private static Task<List<NearDuplicate>> ReadNearDuplicatesAsync(NewsContext context, ArticleHead head, CancellationToken cancellationToken) =>
        context.ReadAsync(
            NearDuplicatesSql,
            row => new NearDuplicate(new ArticleLink(row.GetString(0), row.GetString(1), row.Day(2)), row.GetBoolean(3)),
            cancellationToken,
            head.DocumentId,
            MostNearDuplicates);
}
