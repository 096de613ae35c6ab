namespace NewsArchive.Core.Articles;

/// <summary>The Dutch text under a photo.</summary>
public sealed class Caption
{
    private Caption()
    {
    }

    /// <summary>The figure it stands under.</summary>
    public long FigureId { get; private set; }

    /// <summary>All of it in the source.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The effective text without its credit; empty for a line that is only a credit.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The effective credit without its label, or null.</summary>
    public string? Credit { get; private set; }

    /// <summary>The text with its emphasis and links, as an editor wrote it; null when it has none.</summary>
    public string? Markdown { get; private set; }
}
