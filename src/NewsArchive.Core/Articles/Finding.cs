namespace NewsArchive.Core.Articles;

/// <summary>Something a reader or editor should know about an article or one of its figures, with its evidence.</summary>
public sealed class Finding
{
    private Finding()
    {
    }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }

    /// <summary>Its place among the article's findings, from 0.</summary>
    public int Ordinal { get; private set; }

    /// <summary>What was found.</summary>
    public FindingCode Code { get; private set; }

    /// <summary>The position of the figure that it is about, or null when it is about the article.</summary>
    public int? Position { get; private set; }

    /// <summary>The photo of that figure, or null.</summary>
    public long? PhotoId { get; private set; }

    /// <summary>The photo day that was compared, or null.</summary>
    public DateOnly? PhotoDate { get; private set; }

    /// <summary>The day it was compared with, or null.</summary>
    public DateOnly? OtherDate { get; private set; }

    /// <summary>The words it rests on, or null.</summary>
    public string? Words { get; private set; }

    /// <summary>Where those words stand in the source; empty when there are none.</summary>
    public IReadOnlyList<SourceSpan> WordSpans { get; private set; } = [];
}
