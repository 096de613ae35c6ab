using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>The addresses of all articles, in files as large as the protocol of sitemaps allows.</summary>
public sealed class SitemapReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>The most addresses that one file may hold.</summary>
    public const int EntriesPerFile = 50_000;

    /// <summary>How many files there are; at least 1.</summary>
    public async Task<int> CountFilesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await context.Articles.OrderByDescending(a => a.Id).Select(a => a.Id).FirstOrDefaultAsync(cancellationToken);
        return (int)(last / EntriesPerFile) + 1;
    }

    /// <summary>The addresses of one file. An article stays in its file for ever.</summary>
    /// <param name="file">From 1.</param>
    public async IAsyncEnumerable<SitemapEntry> ReadAsync(
        int file,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, end) = ((file - 1L) * EntriesPerFile, (long)file * EntriesPerFile);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = context.Articles
            .Where(a => a.Id >= first && a.Id < end)
            .OrderBy(a => a.Id)
            .Select(a => new SitemapEntry(a.Path, a.Updated ?? a.Published))
            .AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
            yield return entry;
    }
}
