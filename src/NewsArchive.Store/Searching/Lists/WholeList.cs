using System.Runtime.CompilerServices;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>
/// Reads many pages of a list by one pass: first which items, then what is shown of them, a few at a time and each time of the archive as it
/// is then, so that a slow reader holds up nothing.
/// </summary>
internal static class WholeList
{
    private const int Batch = 50;

    /// <param name="find">The items wanted, in order, and the search that found them.</param>
    /// <param name="read">What is shown of a few of them.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> ReadAsync<T>(
        ArchiveSearch search,
        Func<ArchiveMoment, (ListResult Result, SearchHits? Hits)> find,
        Func<ArchiveMoment, IReadOnlyList<int>, SearchHits?, Task<IReadOnlyList<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (ids, hits) = await FindAsync(search, find, cancellationToken);
        foreach (var batch in ids.Chunk(Batch))
            yield return await ReadAsync(search, moment => read(moment, batch, hits), cancellationToken);
    }

    // The moment has passed before anyone is given what was read.
    private static async Task<T> ReadAsync<T>(ArchiveSearch search, Func<ArchiveMoment, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var moment = await search.TakeAsync(cancellationToken);
        return await read(moment);
    }

    private static async Task<(IReadOnlyList<int> Ids, SearchHits? Hits)> FindAsync(
        ArchiveSearch search, Func<ArchiveMoment, (ListResult Result, SearchHits? Hits)> find, CancellationToken cancellationToken)
    {
        await using var moment = await search.TakeAsync(cancellationToken);
        var (result, hits) = find(moment);
        return (result.Ids, hits);
    }
}
