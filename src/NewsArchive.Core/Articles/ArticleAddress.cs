namespace NewsArchive.Core.Articles;

/// <summary>A permanent address. A former one leads to its article for ever and is never given to another.</summary>
public sealed class ArticleAddress
{
    private ArticleAddress()
    {
    }

    /// <summary>The address from the root, such as <c>/artikelen/2016/05/01/slug</c>; unique for ever.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The article that stands there, or stood there.</summary>
    public long ArticleId { get; private set; }

    /// <summary>Whether the article stands there now; every article has exactly one such address.</summary>
    public bool IsCurrent { get; private set; }
}
