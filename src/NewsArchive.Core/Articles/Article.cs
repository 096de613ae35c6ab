namespace NewsArchive.Core.Articles;

/// <summary>An article. Its properties are the effective values: what the parser read, or what an editor put over it.</summary>
public sealed class Article
{
    private Article()
    {
    }

    /// <summary>Its permanent number; never given again.</summary>
    public long Id { get; private set; }

    /// <summary>The document it was read from.</summary>
    public long DocumentId { get; private set; }

    /// <summary>The collection of its document.</summary>
    public long CollectionId { get; private set; }

    /// <summary>Its current address from the root.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The headline for lists, when that is not the headline itself: cut to length, or the document's name; else null.</summary>
    public string? ListTitle { get; private set; }

    /// <summary>Its place in time, as <see cref="ArticleOrder"/> counts it; unique.</summary>
    public long OrderKey { get; private set; }

    /// <summary>Publication day, or null.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>Publication time, zone unknown, or null.</summary>
    public TimeOnly? PublishedTime { get; private set; }

    /// <summary>Month and day of publication as the number MMdd, or null.</summary>
    public int? PublishedDayOfYear { get; private set; }

    /// <summary>Day of the last update, or null.</summary>
    public DateOnly? Updated { get; private set; }

    /// <summary>Time of the last update, or null.</summary>
    public TimeOnly? UpdatedTime { get; private set; }

    /// <summary>The day it came into the archive, in Europe/Amsterdam.</summary>
    public DateOnly ImportedOn { get; private set; }

    /// <summary>Reading time in minutes, or null.</summary>
    public int? ReadingMinutes { get; private set; }

    /// <summary>How many blocks it has.</summary>
    public int BlockCount { get; private set; }

    /// <summary>How many figures it has, the lead photo included.</summary>
    public int FigureCount { get; private set; }

    /// <summary>Whether it has any figure.</summary>
    public bool HasPhoto { get; private set; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string Language { get; private set; } = "nl";

    /// <summary>Who wrote it, or null.</summary>
    public string? Byline { get; private set; }

    /// <summary>Place and agency before the first paragraph, or null.</summary>
    public string? Dateline { get; private set; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; private set; }
}
