namespace NewsArchive.Store.Checking;

/// <summary>What the engine itself can say about the soundness of its files.</summary>
public abstract class IntegrityCheck
{
    /// <summary>Damaged pages and indexes, and rows that refer to nothing.</summary>
    public abstract IAsyncEnumerable<CheckFault> FindFaultsAsync(CancellationToken cancellationToken);

    /// <summary>What the search index has of an article. The connection must be open.</summary>
    public abstract Task<IndexedRows> ReadIndexAsync(
        NewsContext context, long articleId, IEnumerable<long> figureIds, CancellationToken cancellationToken);

    /// <summary>Whether an unfinished article is being written now by somebody.</summary>
    public abstract bool IsSomebodyWriting();
}
