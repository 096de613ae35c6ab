namespace NewsArchive.Core.Corrections;

/// <summary>Something about a caption that its editor may want to look at. None of them forbids anything.</summary>
public enum CaptionHintCode
{
    /// <summary>There is no caption.</summary>
    Empty = 0,

    /// <summary>It has more signs than a reader takes in beside a photo; the evidence is their number.</summary>
    TooLong = 1,

    /// <summary>It does not end as a sentence does.</summary>
    NoFullStop = 2,

    /// <summary>Two spaces follow each other.</summary>
    DoubleSpace = 3,

    /// <summary>Words stand in capitals; the evidence is the first of them.</summary>
    Capitals = 4,

    /// <summary>A quotation is opened and not closed, or closed and not opened.</summary>
    UnbalancedQuotes = 5,

    /// <summary>A link has no text.</summary>
    LinkWithoutText = 6,

    /// <summary>What looks like a link leads to an address that a caption may not lead to.</summary>
    LinkNotAllowed = 7,

    /// <summary>It names a day, and none that it names is the photo's; the evidence is the first one.</summary>
    OtherDate = 8,

    /// <summary>Nobody is credited.</summary>
    NoCredit = 9,

    /// <summary>There is no alternative text.</summary>
    NoAltText = 10,

    /// <summary>The alternative text says what the caption says.</summary>
    AltTextIsCaption = 11,

    /// <summary>The alternative text is longer than is pleasant to listen to; the evidence is the number of its signs.</summary>
    AltTextTooLong = 12,
}

/// <summary>A hint.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Evidence">The words or the number that it rests on, or null.</param>
public sealed record CaptionHint(CaptionHintCode Code, string? Evidence = null);

/// <summary>What the hints look at.</summary>
/// <param name="Text">The Dutch caption without its markup, or null.</param>
/// <param name="Credit">Its credit, or null.</param>
/// <param name="AltText">The alternative text, or null.</param>
/// <param name="PhotoDate">The day on which the agency says that the photo was taken, or null.</param>
public sealed record CaptionFacts(string? Text, string? Credit, string? AltText, DateOnly? PhotoDate);
