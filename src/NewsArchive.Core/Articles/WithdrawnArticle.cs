namespace NewsArchive.Core.Articles;

/// <summary>An article that was withdrawn from readers. Everything of it is kept; its address answers that it is gone, and why.</summary>
public sealed class WithdrawnArticle
{
    private WithdrawnArticle()
    {
    }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }
}
