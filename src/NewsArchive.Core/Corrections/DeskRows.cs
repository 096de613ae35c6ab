namespace NewsArchive.Core.Corrections;

/// <summary>What an editor works on: an article, or one of its figures. It names rows of this archive, as all that hangs on it is work under way.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="FigureId">The figure, or zero for the article itself.</param>
public readonly record struct DeskItem(long ArticleId, long FigureId);

/// <summary>What somebody has typed and not yet saved.</summary>
public sealed class Draft
{
    /// <summary>The longest content, in UTF-16 units.</summary>
    public const int LongestContent = 200_000;

    /// <summary>Whose it is.</summary>
    public required string AuthorId { get; init; }

    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The figure, or zero.</summary>
    public required long FigureId { get; init; }

    /// <summary>What was typed, as the desk wrote it.</summary>
    public required string Content { get; set; }

    /// <summary>When it was last kept, in UTC.</summary>
    public required DateTime SavedAt { get; set; }
}

/// <summary>Somebody has taken an item up.</summary>
public sealed class Claim
{
    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The figure, or zero.</summary>
    public required long FigureId { get; init; }

    /// <summary>Who.</summary>
    public required string AuthorId { get; set; }

    /// <summary>Since when, in UTC.</summary>
    public required DateTime At { get; set; }
}

/// <summary>Somebody has looked at an item and found it done.</summary>
public sealed class DoneMark
{
    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The figure, or zero.</summary>
    public required long FigureId { get; init; }

    /// <summary>Who.</summary>
    public required string AuthorId { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }
}
