#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>The source of an article.</summary>
public sealed class SourceReader
{

    public Task<SourceRecord?> FindAsync(string path, int page, CancellationToken cancellationToken) => throw new NotSupportedException();
}
