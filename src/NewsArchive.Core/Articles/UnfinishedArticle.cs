namespace NewsArchive.Core.Articles;

/// <summary>
/// An article that is still being written in several transactions, or that a killed process left half written. Nobody sees it until this
/// mark is gone.
/// </summary>
public sealed class UnfinishedArticle
{
    private UnfinishedArticle()
    {
    }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }
}
