using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Editing;

/// <summary>Keeps what was looked at and found done.</summary>
public sealed class DoneRegister(IDbContextFactory<NewsContext> contexts, TimeProvider time)
{
    private const string MarkSql = $$"""
        INSERT INTO "DoneMarks" ("ArticleId", "FigureId", "AuthorId", "At") SELECT {0}, {1}, {2}, {3} WHERE {{DeskItemSql.Exists}}
        ON CONFLICT ("ArticleId", "FigureId") DO NOTHING
        """;

    // What a diagnostic is about: a figure when it stands in one, else the article.
    private const string WarningsSql = """
        FROM "Articles" a JOIN "Diagnostics" d ON d."DocumentId" = a."DocumentId" AND d."Severity" >= {4}
        """;

    private const string HoldsWarningSql = """
        g."ArticleId" = a."Id" AND d."Offset" >= g."Offset" AND d."Offset" < g."Offset" + g."Length"
        """;

    private const string MarkArticleSql = $$"""
        INSERT INTO "DoneMarks" ("ArticleId", "FigureId", "AuthorId", "At") SELECT {0}, 0, {2}, {3}
        WHERE NOT EXISTS (SELECT 1 FROM "Findings" f WHERE f."ArticleId" = {0} AND f."Position" IS NULL)
          AND NOT EXISTS (SELECT 1 FROM "Findings" f JOIN "Figures" g ON g."ArticleId" = f."ArticleId" AND g."Position" = f."Position"
            WHERE f."ArticleId" = {0} AND NOT EXISTS (SELECT 1 FROM "DoneMarks" m WHERE m."ArticleId" = {0} AND m."FigureId" = g."Id"))
          AND NOT EXISTS (SELECT 1 {{WarningsSql}} WHERE a."Id" = {0}
            AND NOT EXISTS (SELECT 1 FROM "Figures" g WHERE {{HoldsWarningSql}}))
          AND NOT EXISTS (SELECT 1 {{WarningsSql}} JOIN "Figures" g ON {{HoldsWarningSql}} WHERE a."Id" = {0}
            AND NOT EXISTS (SELECT 1 FROM "DoneMarks" m WHERE m."ArticleId" = {0} AND m."FigureId" = g."Id"))
        ON CONFLICT ("ArticleId", "FigureId") DO NOTHING
        """;

    /// <summary>
    /// Marks an item as done. When every figure with findings or warnings is done and nothing is open about the article itself, the article is
    /// done too.
    /// </summary>
    /// <returns>False when there is no such article or figure.</returns>
    public async Task<bool> MarkAsync(string authorId, DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // It takes the write lock at once, so that of two colleagues who do the last two figures the second sees the first one's mark.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        object[] values = [item.ArticleId, item.FigureId, authorId, time.GetUtcNow().UtcDateTime, (int)DiagnosticSeverity.Warning];
        var isMarked = await context.Database.ExecuteSqlRawAsync(MarkSql, values, cancellationToken) > 0
            || await context.DoneMarks.AnyAsync(m => m.ArticleId == item.ArticleId && m.FigureId == item.FigureId, cancellationToken);
        if (isMarked && item.FigureId != 0)
            await context.Database.ExecuteSqlRawAsync(MarkArticleSql, values, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isMarked;
    }

    /// <summary>Takes the mark away. An article of which a figure is not done is not done either.</summary>
    public async Task UnmarkAsync(DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.DoneMarks
            .Where(m => m.ArticleId == item.ArticleId && (m.FigureId == item.FigureId || m.FigureId == 0))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
