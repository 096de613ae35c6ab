#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>The list of photos.</summary>
public sealed class PhotoListReader
{

    public Task<PhotoList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();
}
