using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>What stands at an article address.</summary>
public sealed class ArticleReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>How many blocks one page of a long article holds.</summary>
    public const int BlocksPerPage = 200;

    // What else is worth showing; the rest is in the source view.
    private const int MostDiagnostics = 200;
    private const int MostNearDuplicates = 20;

    /// <summary>The article at an address, with one page of its blocks.</summary>
    /// <param name="path">From the root, such as <c>/artikelen/2016/05/01/slug</c>.</param>
    /// <param name="page">From 1; behind the last there are no blocks.</param>
    public async Task<ArticleLookup> FindAsync(string path, int page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.FindHeadAsync(path, cancellationToken) is not { } head)
            return new ArticleLookup.NotFound();
        return head.IsCurrent
            ? new ArticleLookup.Found(await ReadAsync(context, head, Math.Max(1, page), cancellationToken))
            : new ArticleLookup.Moved(head.Path);
    }

    private static async Task<ArticleRecord> ReadAsync(NewsContext context, ArticleHead head, int page, CancellationToken cancellationToken)
    {
        var first = (int)Math.Min((page - 1L) * BlocksPerPage, int.MaxValue - BlocksPerPage);
        var figures = await ReadFiguresAsync(context, head, first, cancellationToken);
        var blocks = await ReadBlocksAsync(context, head, first, figures, cancellationToken);
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
        };
    }

    private static async Task<ArticleFigures> ReadFiguresAsync(
        NewsContext context,
        ArticleHead head,
        int first,
        CancellationToken cancellationToken)
    {
        var rows = head.FigureCount == 0
            ? []
            : await context.Figures
                .Where(f => f.ArticleId == head.Id)
                .Where(f => f.Position == Figure.LeadPosition || (f.Position >= first && f.Position < first + BlocksPerPage))
                .ReadRowsAsync(context, cancellationToken);
        var findings = await context.Findings
            .Where(f => f.ArticleId == head.Id)
            .Where(f => f.Position == null || f.Position == Figure.LeadPosition
                || (f.Position >= first && f.Position < first + BlocksPerPage))
            .OrderBy(f => f.Ordinal)
            .Select(f => new PlacedFinding(f.Position, new FindingRecord(f.Code, f.PhotoDate, f.OtherDate, f.Words)))
            .ToListAsync(cancellationToken);
        var photoIds = rows.Select(row => row.PhotoId).Distinct().ToList();
        return new ArticleFigures(rows, findings, await context.CountArticlesAsync(photoIds, cancellationToken));
    }

    private static async Task<List<BlockRecord>> ReadBlocksAsync(
        NewsContext context,
        ArticleHead head,
        int first,
        ArticleFigures figures,
        CancellationToken cancellationToken)
    {
        var rows = await context.Blocks
            .Where(b => b.ArticleId == head.Id && b.Ordinal >= first && b.Ordinal < first + BlocksPerPage)
            .OrderBy(b => b.Ordinal)
            .Select(b => new { b.Ordinal, b.Kind, b.Span.Offset, b.Text, b.Items, b.IsOrdered })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
        {
            var figure = figures.ByPosition.GetValueOrDefault(row.Ordinal);
            var anchor = figure?.Anchor ?? Anchors.Of(row.Offset);
            return new BlockRecord(row.Kind, anchor, row.Text, StoredLines.Read(row.Items), row.IsOrdered, figure);
        });
    }

    private static async Task<IReadOnlyList<NearDuplicate>> ReadNearDuplicatesAsync(
        NewsContext context,
        ArticleHead head,
        CancellationToken cancellationToken)
    {
        var others =
            from link in context.DocumentLinks
            where link.DocumentId == head.DocumentId
            join article in context.Articles on link.OtherId equals article.DocumentId
            orderby link.OtherId
            select new NearDuplicate(
                new ArticleLink(article.Path, article.ListTitle ?? article.Title!, article.Published), link.OtherDate);
        return await others.Take(MostNearDuplicates).ToListAsync(cancellationToken);
    }
}
