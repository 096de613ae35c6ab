namespace NewsArchive.Core.Articles;

/// <summary>The photograph behind one or more Figures. Equal agency captions show one Photo.</summary>
public sealed class Photo
{
    private Photo()
    {
    }

    /// <summary>Its permanent number; never given again.</summary>
    public long Id { get; private set; }

    /// <summary>The hash of the key that its agency captions share, hexadecimal; null for a photo that belongs to one figure.</summary>
    public string? Key { get; private set; }

    /// <summary>The article that brought it in.</summary>
    public long FirstArticleId { get; private set; }

    /// <summary>The day it was taken, by the agency's timestamp; or null.</summary>
    public DateOnly? Taken { get; private set; }

    /// <summary>The time it was taken, zone unknown; or null.</summary>
    public TimeOnly? TakenTime { get; private set; }

    /// <summary>The agency as a filter names it, or null.</summary>
    public string? AgencySlug { get; private set; }

    /// <summary>The photographer as printed, or null.</summary>
    public string? Photographer { get; private set; }

    /// <summary>The photographer as a filter names it, or null.</summary>
    public string? PhotographerSlug { get; private set; }

    /// <summary>The earliest publication day of its articles, or null when none has one.</summary>
    public DateOnly? FirstPublished { get; private set; }

    /// <summary>The latest publication day of its articles, or null when none has one.</summary>
    public DateOnly? LastPublished { get; private set; }

    /// <summary>The day it came into the archive, in Europe/Amsterdam.</summary>
    public DateOnly ImportedOn { get; private set; }
}
