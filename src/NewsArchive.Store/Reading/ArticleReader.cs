#pragma warning disable CA1822 // Filled in by the next step.
namespace NewsArchive.Store.Reading;

/// <summary>What stands at an article address.</summary>
public sealed class ArticleReader
{
    /// <summary>How many blocks one page of a long article holds.</summary>
    public const int BlocksPerPage = 200;
    public Task<ArticleLookup> FindAsync(string path, int page, CancellationToken cancellationToken) => throw new NotSupportedException();
}
