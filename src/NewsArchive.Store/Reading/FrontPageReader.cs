#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>The front page.</summary>
public sealed class FrontPageReader
{

    public Task<FrontPageRecord> ReadAsync(DateOnly today, CancellationToken cancellationToken) => throw new NotSupportedException();
}
