namespace NewsArchive.Core.Articles;

/// <summary>One block of an article, in reading order.</summary>
public sealed class Block
{
    /// <summary>How many bits of its number tell its place in the article: more than a document has lines.</summary>
    public const int OrdinalBits = 24;

    private Block()
    {
    }

    /// <summary>Its number: that of the article, then its place; so the blocks of an article lie together.</summary>
    public long Id { get; private set; }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }

    /// <summary>Its place in the article, from 0.</summary>
    public int Ordinal { get; private set; }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; private set; }

    /// <summary>All of it in the source; its anchor comes from the offset.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>For a list: whether its items are numbered.</summary>
    public bool IsOrdered { get; private set; }

    /// <summary>The effective text; empty for a figure.</summary>
    public string Text { get; private set; } = "";

    /// <summary>For a list: its items without bullets, a line each; else null.</summary>
    public string? Items { get; private set; }

    /// <summary>The number of the first block of an article; that of the next article lies behind all of them.</summary>
    public static long FirstId(long articleId) => articleId << OrdinalBits;
}
