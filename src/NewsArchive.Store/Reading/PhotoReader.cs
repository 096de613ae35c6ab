#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>One photo with its uses.</summary>
public sealed class PhotoReader
{

    public Task<PhotoRecord?> FindAsync(long id, CancellationToken cancellationToken) => throw new NotSupportedException();
}
