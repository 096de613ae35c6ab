using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Store.Editing;

/// <summary>What became of a draft.</summary>
public enum DraftOutcome
{
    /// <summary>It is kept.</summary>
    Kept = 0,

    /// <summary>It is longer than <see cref="Draft.LongestContent"/>; what was kept before stays.</summary>
    TooLong = 1,

    /// <summary>There is no such article or figure.</summary>
    NoItem = 2,

    /// <summary>The author kept another one meanwhile, elsewhere, which stays.</summary>
    Overtaken = 3,
}

/// <summary>What became of keeping a draft.</summary>
/// <param name="SavedAt">When it was kept, in UTC, by which it is known again; null when it was not.</param>
public sealed record DraftKeeping(DraftOutcome Outcome, DateTime? SavedAt = null);

/// <summary>A draft in a list.</summary>
/// <param name="Title">The headline of its article.</param>
/// <param name="Label">For a figure its caption, bounded; null for the article itself, or a figure without text or that is not there any more.</param>
/// <param name="SavedAt">When it was last kept, in UTC.</param>
public sealed record DraftListing(DeskItem Item, string Title, string Path, string? Label, DateTime SavedAt);

/// <summary>Keeps what editors have typed and not yet saved, one draft for each author and item.</summary>
public sealed class DraftRegister(IDbContextFactory<NewsContext> contexts, TimeProvider time)
{
    private const int MostListed = 500;
    private static readonly DateTime Never = DateTime.UnixEpoch;

    private const string KeepSql = $$"""
        INSERT INTO "Drafts" ("ArticleId", "FigureId", "AuthorId", "Content", "SavedAt")
        SELECT {0}, {1}, {2}, {3}, {4} WHERE {{DeskItemSql.Exists}}
        ON CONFLICT ("AuthorId", "ArticleId", "FigureId") DO UPDATE SET "Content" = excluded."Content", "SavedAt" = excluded."SavedAt"
          WHERE "Drafts"."SavedAt" = {5}
        """;

    /// <summary>Keeps a draft in the place of the one before; one that the author kept elsewhere since stays.</summary>
    /// <param name="seen">When the one before was kept; null when there was none. One that is gone stands in the way of nothing.</param>
    public async Task<DraftKeeping> KeepAsync(string authorId, DeskItem item, string content, DateTime? seen, CancellationToken cancellationToken)
    {
        if (content.Length > Draft.LongestContent)
            return new DraftKeeping(DraftOutcome.TooLong);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        object[] values = [item.ArticleId, item.FigureId, authorId, content, now, seen ?? Never];
        if (await context.Database.ExecuteSqlRawAsync(KeepSql, values, cancellationToken) > 0)
            return new DraftKeeping(DraftOutcome.Kept, now);
        return new DraftKeeping(await Of(context, authorId, item).AnyAsync(cancellationToken) ? DraftOutcome.Overtaken : DraftOutcome.NoItem);
    }

    /// <summary>The author's own draft of an item, or null.</summary>
    public async Task<Draft?> FindAsync(string authorId, DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, authorId, item).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Throws the author's own draft of an item away; nothing happens when there is none.</summary>
    public async Task DiscardAsync(string authorId, DeskItem item, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await Of(context, authorId, item).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Throws it away as far as it is the one that was kept at a moment: what the author kept elsewhere since stays.</summary>
    public async Task DiscardAsync(string authorId, DeskItem item, DateTime seen, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await Of(context, authorId, item).Where(d => d.SavedAt == seen).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Throws all drafts of an author away.</summary>
    public async Task DiscardAllAsync(string authorId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Drafts.Where(d => d.AuthorId == authorId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The drafts of an author, the last kept first; at most 500.</summary>
    public async Task<IReadOnlyList<DraftListing>> ListAsync(string authorId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from draft in context.Drafts
            where draft.AuthorId == authorId
            join article in context.Articles.IgnoreQueryFilters() on draft.ArticleId equals article.Id
            join c in context.Captions on draft.FigureId equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on draft.FigureId equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            orderby draft.SavedAt descending
            select new
            {
                Item = new DeskItem(draft.ArticleId, draft.FigureId),
                Title = article.ListTitle ?? article.Title!,
                article.Path,
                Caption = caption == null ? null : caption.Text,
                Description = agency == null ? null : agency.Description,
                draft.SavedAt,
            }).Take(MostListed).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new DraftListing(row.Item, row.Title, row.Path, Label(row.Caption, row.Description), row.SavedAt));
    }

    private static IQueryable<Draft> Of(NewsContext context, string authorId, DeskItem item) =>
        context.Drafts.Where(d => d.AuthorId == authorId && d.ArticleId == item.ArticleId && d.FigureId == item.FigureId);

    private static string? Label(string? caption, string? description) =>
        FigureLabel.Of(caption, description, agencyText: null) is { Length: > 0 } label ? label : null;
}
