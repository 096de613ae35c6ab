using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>What became of taking an item up.</summary>
public abstract record ClaimResult
{
    private ClaimResult()
    {
    }

    /// <summary>It is the author's now, or was already; it lasts from now.</summary>
    public sealed record Taken(DateTime At) : ClaimResult;

    /// <summary>A colleague has it.</summary>
    /// <param name="AuthorId">Who.</param>
    /// <param name="Name">The name of who that is, or null.</param>
    /// <param name="At">Since when, in UTC.</param>
    public sealed record Already(string AuthorId, string? Name, DateTime At) : ClaimResult;

    /// <summary>There is no such article or figure.</summary>
    public sealed record NoItem : ClaimResult;
}

/// <summary>Keeps who works on what. A claim that nobody renews ends by itself.</summary>
public sealed class ClaimRegister(IDbContextFactory<NewsContext> contexts, TimeProvider time)
{
    /// <summary>How long a claim lasts.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(4);

    // A colleague may let go, and another take it, between a look and the next.
    private const int MostTries = 5;

    private const string TakeSql = $$"""
        INSERT INTO "Claims" ("ArticleId", "FigureId", "AuthorId", "At") SELECT {0}, {1}, {2}, {3} WHERE {{DeskItemSql.Exists}}
        ON CONFLICT ("ArticleId", "FigureId") DO UPDATE SET "AuthorId" = excluded."AuthorId", "At" = excluded."At"
          WHERE "Claims"."AuthorId" = excluded."AuthorId" OR "Claims"."At" < {4}
        """;

    private const string ExistsSql = $$"""
        SELECT 1 AS "Value" WHERE {{DeskItemSql.Exists}}
        """;

    /// <summary>Takes an item up, or says who has it. The author's own claim is renewed.</summary>
    public async Task<ClaimResult> TakeAsync(string authorId, DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        for (var tries = 1; ; tries++)
        {
            var now = time.GetUtcNow().UtcDateTime;
            object[] values = [item.ArticleId, item.FigureId, authorId, now, now - Lasts];
            if (await context.Database.ExecuteSqlRawAsync(TakeSql, values, cancellationToken) > 0)
                return new ClaimResult.Taken(now);
            if (await FindAsync(context, item, cancellationToken) is { } other)
                return other;
            if (tries == MostTries || !await context.Database.SqlQueryRaw<int>(ExistsSql, item.ArticleId, item.FigureId).AnyAsync(cancellationToken))
                return new ClaimResult.NoItem();
        }
    }

    /// <summary>Who has an item now; null when nobody has.</summary>
    public async Task<ClaimResult.Already?> FindAsync(DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, item, cancellationToken);
    }

    /// <summary>Lets an item go; a colleague's claim stays.</summary>
    public async Task ReleaseAsync(string authorId, DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Claims
            .Where(c => c.ArticleId == item.ArticleId && c.FigureId == item.FigureId && c.AuthorId == authorId)
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Lets all items of an author go.</summary>
    public async Task ReleaseAllAsync(string authorId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Claims.Where(c => c.AuthorId == authorId).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<ClaimResult.Already?> FindAsync(NewsContext context, DeskItem item, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - Lasts;
        return await (
            from claim in context.Claims
            where claim.ArticleId == item.ArticleId && claim.FigureId == item.FigureId && claim.At >= since
            join a in context.Authors on claim.AuthorId equals a.Id into authors
            from author in authors.DefaultIfEmpty()
            select new ClaimResult.Already(claim.AuthorId, author == null ? null : author.Name, claim.At)).SingleOrDefaultAsync(cancellationToken);
    }
}
