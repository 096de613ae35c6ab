using System.Data.Common;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>The parts of one page of an article: its blocks, its figures with what stands under them, and its findings.</summary>
internal static class ArticleParts
{
    private const string BlocksSql = """
        SELECT "Ordinal", "Kind", "Offset", "Text", "Items", "IsOrdered" FROM "Blocks" WHERE "Id" >= $0 AND "Id" < $1 ORDER BY "Id"
        """;

    // Either the figures of a page of blocks, or the lead photo, which every page shows.
    private const string FiguresSql = $"""
        SELECT {FigureSql.Columns},
          (SELECT COUNT(DISTINCT o."ArticleId") FROM "Figures" o WHERE o."PhotoId" = f."PhotoId"
            AND NOT EXISTS (SELECT 1 FROM "UnfinishedArticles" u WHERE u."ArticleId" = o."ArticleId")
            AND NOT EXISTS (SELECT 1 FROM "WithdrawnArticles" w WHERE w."ArticleId" = o."ArticleId"))
        FROM {FigureSql.Tables}
        WHERE f."ArticleId" = $0 AND (f."Position" = $1 OR (f."Position" >= $2 AND f."Position" < $3))
        """;

    private const string FindingsSql = """
        SELECT "Position", "Code", "PhotoDate", "OtherDate", "Words" FROM "Findings"
        WHERE "ArticleId" = $0 AND ("Position" IS NULL OR "Position" = $1 OR ("Position" >= $2 AND "Position" < $3)) ORDER BY "Ordinal"
        """;

    /// <summary>The figures of a page of blocks that starts at an ordinal, and the lead photo.</summary>
    public static async Task<ArticleFigures> ReadFiguresAsync(
        this NewsContext context,
        ArticleHead head,
        int first,
        CancellationToken cancellationToken)
    {
        object?[] places = [head.Id, Figure.LeadPosition, first, first + ArticleReader.BlocksPerPage];
        var rows = head.FigureCount == 0 ? [] : await context.ReadAsync(FiguresSql, ToFigure, cancellationToken, places);
        var findings = await context.ReadAsync(FindingsSql, ToFinding, cancellationToken, places);
        var counts = new Dictionary<long, int>();
        foreach (var (figure, articleCount) in rows)
            counts[figure.PhotoId] = articleCount;
        return new ArticleFigures(rows.ConvertAll(row => row.Figure), findings, counts);
    }

    /// <summary>A page of blocks that starts at an ordinal.</summary>
    public static Task<List<BlockRecord>> ReadBlocksAsync(
        this NewsContext context,
        ArticleHead head,
        int first,
        ArticleFigures figures,
        CancellationToken cancellationToken)
    {
        var (start, end) = (Block.FirstId(head.Id) + first, Block.FirstId(head.Id) + first + ArticleReader.BlocksPerPage);
        return context.ReadAsync(
            BlocksSql, row => ToBlock(row, figures), cancellationToken, start, Math.Min(end, Block.FirstId(head.Id + 1)));
    }

    private static BlockRecord ToBlock(DbDataReader row, ArticleFigures figures)
    {
        var figure = figures.ByPosition.GetValueOrDefault(row.GetInt32(0));
        var anchor = figure?.Anchor ?? Anchors.Of(row.GetInt32(2));
        return new BlockRecord((BlockKind)row.GetInt32(1), anchor, row.GetString(3), StoredLines.Read(row.Text(4)), row.GetBoolean(5), figure);
    }

    private static PlacedFinding ToFinding(DbDataReader row) =>
        new(row.Number(0), new FindingRecord((FindingCode)row.GetInt32(1), row.Day(2), row.Day(3), row.Text(4)));

    private static (FigureRow Figure, int ArticleCount) ToFigure(DbDataReader row) =>
        (FigureSql.Read(row), row.GetInt32(FigureSql.ColumnCount));
}
