using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Importing;

/// <summary>What an import needs of the search index, before its first document and behind its last.</summary>
public sealed class ImportIndexing(
    IDbContextFactory<NewsContext> contexts, ArchiveIndexState state, ArchiveGazetteer gazetteer, IIndexStore index)
{
    // Joining the whole index costs time in the size of the archive: only when that has grown by a tenth.
    private const int WholeShare = 10;

    /// <summary>Finds places in the documents.</summary>
    internal PlaceFinder Finder => gazetteer.Finder;

    internal Task BeginAsync(CancellationToken cancellationToken) => state.AdoptAsync(cancellationToken);

    /// <summary>Puts the index in order. When it is stopped, the next import goes on with that.</summary>
    internal async Task EndAsync(int imported, CancellationToken cancellationToken)
    {
        if (imported == 0 || cancellationToken.IsCancellationRequested)
            return;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var articles = await context.Articles.CountAsync(cancellationToken);
        try
        {
            await index.SettleAsync(imported >= articles / WholeShare, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Everything is saved; it is only in more pieces than it need be.
        }
    }
}
