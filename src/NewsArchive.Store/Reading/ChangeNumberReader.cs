using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>The number by which a cache sees that the archive has changed, whichever process did it.</summary>
public sealed class ChangeNumberReader(IDbContextFactory<NewsContext> contexts)
{
    private readonly Func<NewsContext, CancellationToken, Task<long>> _current = EF.CompileAsyncQuery(
        (NewsContext context, CancellationToken _) =>
            context.ChangeNumbers.Where(n => n.Scope == ChangeNumber.Archive).Select(n => n.Value).Single());

    /// <summary>The number now: one look-up in a table of one row.</summary>
    public async Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await _current(context, cancellationToken);
    }
}
