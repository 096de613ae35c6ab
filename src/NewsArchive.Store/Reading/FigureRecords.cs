using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>A Dutch caption as shown.</summary>
/// <param name="Text">Its text, without emphasis and links.</param>
/// <param name="Credit">Its credit, or null.</param>
/// <param name="Markdown">The text with its emphasis and links, when an editor gave it any; else null.</param>
public sealed record CaptionRecord(string Text, string? Credit, string? Markdown = null);

/// <summary>An agency caption as shown, in IPTC's terms.</summary>
public sealed record AgencyCaptionRecord
{
    public required string Text { get; init; }
    public DateOnly? DateCreated { get; init; }
    public TimeOnly? TimeCreated { get; init; }
    public IReadOnlyList<string> Flags { get; init; } = [];
    public string? Description { get; init; }
    public string? LocationShown { get; init; }
    public string? CreditLine { get; init; }
    public string? Creator { get; init; }
    public string? Source { get; init; }
    public string? EditorsNote { get; init; }
    public string? Restrictions { get; init; }
    public string? Verification { get; init; }
    public IReadOnlyList<string> Rest { get; init; } = [];
}

/// <summary>A finding as shown.</summary>
/// <param name="Code">What was found.</param>
/// <param name="PhotoDate">The photo day, or null.</param>
/// <param name="OtherDate">The article's day or the timestamp's day, or null.</param>
/// <param name="Words">The words it rests on, or null.</param>
public sealed record FindingRecord(FindingCode Code, DateOnly? PhotoDate, DateOnly? OtherDate, string? Words);

/// <summary>One use of a photo, as an article shows it.</summary>
/// <param name="PhotoId">The photo's permanent id.</param>
/// <param name="Anchor">The figure's anchor on the article page.</param>
/// <param name="Agency">The agency caption, or null.</param>
/// <param name="Caption">The Dutch caption, or null.</param>
/// <param name="AgencyName">The agency as a person reads it, or null.</param>
/// <param name="AgencySlug">The agency as a filter names it, or null.</param>
/// <param name="Findings">What to know about it.</param>
/// <param name="OtherUses">In how many other articles the same photo stands.</param>
public sealed record FigureRecord(
    long PhotoId,
    string Anchor,
    AgencyCaptionRecord? Agency,
    CaptionRecord? Caption,
    string? AgencyName,
    string? AgencySlug,
    IReadOnlyList<FindingRecord> Findings,
    int OtherUses)
{
    /// <summary>The figure's number.</summary>
    public long FigureId { get; init; }

    /// <summary>Alt Text, or null.</summary>
    public string? AltText { get; init; }
}
