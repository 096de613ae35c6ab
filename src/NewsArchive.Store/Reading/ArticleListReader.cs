#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>The list of articles.</summary>
public sealed class ArticleListReader
{

    public Task<ArticleList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();
}
