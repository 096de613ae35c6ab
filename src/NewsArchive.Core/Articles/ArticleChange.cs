namespace NewsArchive.Core.Articles;

/// <summary>When an article was last corrected, so that whoever keeps a copy of it knows what to read again.</summary>
public sealed class ArticleChange
{
    private ArticleChange()
    {
    }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }

    /// <summary>The archive's change number of its last correction.</summary>
    public long Number { get; private set; }

    /// <summary>How often it was corrected.</summary>
    public int Version { get; private set; }
}
