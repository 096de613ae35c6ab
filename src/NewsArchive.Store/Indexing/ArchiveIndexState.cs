using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Indexing;

/// <summary>Knows by which rules the index was made, and by which it would be made now.</summary>
public sealed class ArchiveIndexState(IDbContextFactory<NewsContext> contexts, ArchiveGazetteer gazetteer)
{
    // Rises when the same words would be written in another way.
    private const int Layout = 1;

    /// <summary>The version of the rules for words of this program.</summary>
    public static string Words { get; } = $"{Layout}.{WordTerms.Version}";

    /// <summary>The version of gazetteer, own places and finder of this program.</summary>
    public string Places => gazetteer.Version;

    /// <summary>Whether every article is indexed by the rules of this program; an archive without articles always is.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var state = await context.IndexStates.AsNoTracking().SingleAsync(cancellationToken);
        return (state.Words == Words && state.Places == Places && state.NextWords is null)
            || !await context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter]).AnyAsync(cancellationToken);
    }

    /// <summary>An archive without articles is indexed by the rules of this program from its first one.</summary>
    public async Task AdoptAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (words, places) = (Words, Places);
        if (!await context.Articles.IgnoreQueryFilters().AnyAsync(cancellationToken))
            await SetAsync(context.IndexStates, words, places, cancellationToken);
    }

    /// <summary>Begins to make the index anew by the rules of this program, or goes on with it.</summary>
    /// <returns>The last article that is done.</returns>
    internal async Task<long> BeginAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (words, places) = (Words, Places);
        var state = await context.IndexStates.AsNoTracking().SingleAsync(cancellationToken);
        if (state.NextWords == words && state.NextPlaces == places)
            return state.DoneArticleId;
        await context.IndexStates.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.NextWords, words).SetProperty(s => s.NextPlaces, places).SetProperty(s => s.DoneArticleId, 0L),
            cancellationToken);
        return 0;
    }

    /// <summary>Every article is indexed by the rules of this program.</summary>
    /// <returns>False when the archive does not know of it: another was put in its place, or somebody makes its index by other rules.</returns>
    internal async Task<bool> EndAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var (words, places) = (Words, Places);
        var under = context.IndexStates.Where(s => s.NextWords == words && s.NextPlaces == places);
        if (await SetAsync(under, words, places, cancellationToken) == 0)
            return false;
        await context.ChangeNumbers
            .Where(n => n.Scope == ChangeNumber.Archive || n.Scope == ChangeNumber.Index)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Value, n => n.Value + 1), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<int> SetAsync(IQueryable<IndexState> states, string words, string places, CancellationToken cancellationToken) =>
        states.ExecuteUpdateAsync(
            set => set
                .SetProperty(s => s.Words, words)
                .SetProperty(s => s.Places, places)
                .SetProperty(s => s.NextWords, (string?)null)
                .SetProperty(s => s.NextPlaces, (string?)null)
                .SetProperty(s => s.DoneArticleId, 0L),
            cancellationToken);
}
