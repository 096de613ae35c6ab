namespace NewsArchive.Core.Articles;

/// <summary>One use of a Photo in an Article.</summary>
public sealed class Figure
{
    /// <summary>The position of a lead photo, which stands before all blocks.</summary>
    public const int LeadPosition = -1;

    private Figure()
    {
    }

    /// <summary>Its number in this archive.</summary>
    public long Id { get; private set; }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }

    /// <summary>The ordinal of its block, or <see cref="LeadPosition"/>.</summary>
    public int Position { get; private set; }

    /// <summary>The photograph behind it.</summary>
    public long PhotoId { get; private set; }

    /// <summary>All of it in the source; its anchor comes from the offset.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The agency as a filter names it, from the agency's credit line or else from the Dutch credit; or null.</summary>
    public string? AgencySlug { get; private set; }

    /// <summary>The photographer as a filter names it, or null.</summary>
    public string? PhotographerSlug { get; private set; }

    /// <summary>Alt Text: what the photo shows, for who cannot see it; null when nobody wrote one.</summary>
    public string? AltText { get; private set; }
}
