using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>How far somebody has seen what changes in the archive.</summary>
/// <param name="Change">The number of the last change of an article.</param>
/// <param name="Proposal">The number of the last proposal.</param>
/// <param name="Waiting">How many proposals wait.</param>
public sealed record DeskMark(long Change, long Proposal, int Waiting);

/// <summary>What changed since somebody last looked.</summary>
/// <param name="Mark">The mark to ask from next time.</param>
/// <param name="ArticleIds">The articles that were corrected; empty when there were none.</param>
/// <param name="IsAll">Whether there were more than are named.</param>
public sealed record ArticleChanges(DeskMark Mark, ImmutableArray<long> ArticleIds, bool IsAll);

/// <summary>Finds the articles that were corrected, and whether there are other proposals, by whichever process.</summary>
public sealed class ChangedArticles(IDbContextFactory<NewsContext> contexts)
{
    private const int MostNamed = 200;

    /// <summary>Where to begin: what happened before does not count.</summary>
    public async Task<DeskMark> MarkAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadMarkAsync(context, cancellationToken);
    }

    /// <summary>What happened since a mark.</summary>
    public async Task<ArticleChanges> ReadAsync(DeskMark since, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mark = await ReadMarkAsync(context, cancellationToken);
        if (mark.Change == since.Change)
            return new ArticleChanges(mark, [], IsAll: false);
        var changed = await context.ArticleChanges
            .Where(change => change.Number > since.Change && change.Number <= mark.Change)
            .OrderByDescending(change => change.Number)
            .Select(change => change.ArticleId)
            .Take(MostNamed + 1)
            .ToListAsync(cancellationToken);
        return new ArticleChanges(mark, [.. changed.Take(MostNamed)], changed.Count > MostNamed);
    }

    private static async Task<DeskMark> ReadMarkAsync(NewsContext context, CancellationToken cancellationToken) => new(
        await context.ArticleChanges.MaxAsync(change => (long?)change.Number, cancellationToken) ?? 0,
        await context.Proposals.MaxAsync(proposal => (long?)proposal.Id, cancellationToken) ?? 0,
        await context.Proposals.CountAsync(proposal => proposal.State == ProposalState.Waiting, cancellationToken));
}
