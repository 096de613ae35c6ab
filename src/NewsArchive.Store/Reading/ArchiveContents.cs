using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>Tells whether there is anything in the archive.</summary>
public sealed class ArchiveContents(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>Whether no document has come in yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return !await context.Documents.AnyAsync(cancellationToken);
    }
}
