using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>Reads ahead what every list counts with, so that the first reader does not wait for it.</summary>
public sealed class ArchiveWarmUp
{
    private readonly ArchiveSearch _search;

    internal ArchiveWarmUp(ArchiveSearch search) => _search = search;

    /// <summary>Costs a pass over what the lists need of every article, once; a list that is asked for meanwhile waits for the same pass.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
    }
}
