using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Articles that were corrected since somebody last looked.</summary>
/// <param name="Number">The number to ask from next time.</param>
/// <param name="ArticleIds">The articles; empty when there were none.</param>
/// <param name="IsAll">Whether there were more than are named.</param>
public sealed record ArticleChanges(long Number, ImmutableArray<long> ArticleIds, bool IsAll);

/// <summary>Finds the articles that were corrected, by whichever process.</summary>
public sealed class ChangedArticles(IDbContextFactory<NewsContext> contexts)
{
    private const int MostNamed = 200;

    /// <summary>Where to begin: what was corrected before does not count.</summary>
    public async Task<long> NumberAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ArticleChanges.MaxAsync(change => (long?)change.Number, cancellationToken) ?? 0;
    }

    /// <summary>Those corrected behind a number.</summary>
    public async Task<ArticleChanges> ReadAsync(long after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = await context.ArticleChanges
            .Where(change => change.Number > after)
            .OrderByDescending(change => change.Number)
            .Select(change => new { change.ArticleId, change.Number })
            .Take(MostNamed + 1)
            .ToListAsync(cancellationToken);
        return new ArticleChanges(
            changes.Count == 0 ? after : changes[0].Number, [.. changes.Take(MostNamed).Select(change => change.ArticleId)], changes.Count > MostNamed);
    }
}
