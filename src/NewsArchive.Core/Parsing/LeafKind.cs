namespace NewsArchive.Core.Parsing;

/// <summary>What a leaf of the source is. The leaves partition every character of the source that is not white space.</summary>
public enum LeafKind
{
    /// <summary>A label, bullet, bracket, dash or other sign that belongs to the form and to no field.</summary>
    Mark = 0,

    /// <summary>Part of the headline.</summary>
    Title = 1,

    /// <summary>Publication date, without its label.</summary>
    Published = 2,

    /// <summary>Publication time.</summary>
    PublishedTime = 3,

    /// <summary>Date and time of the last update.</summary>
    Updated = 4,

    /// <summary>The number of reading minutes.</summary>
    ReadingMinutes = 5,

    /// <summary>A part of a date line that is none of these (weekday, a second date, an impossible date).</summary>
    DateRest = 6,

    /// <summary>Byline.</summary>
    Byline = 7,

    /// <summary>Dateline.</summary>
    Dateline = 8,

    /// <summary>Text of a paragraph.</summary>
    Paragraph = 9,

    /// <summary>Text of a heading.</summary>
    Heading = 10,

    /// <summary>Text of a quote.</summary>
    Quote = 11,

    /// <summary>Text of a list; its bullets are marks.</summary>
    List = 12,

    /// <summary>A reference to another article.</summary>
    Related = 13,

    /// <summary>Site furniture.</summary>
    Boilerplate = 14,

    /// <summary>Dutch caption text.</summary>
    CaptionText = 15,

    /// <summary>Credit of a Dutch caption, without its label.</summary>
    CaptionCredit = 16,

    /// <summary>Date and time at the start of an agency caption.</summary>
    DateCreated = 17,

    /// <summary>A flag of an agency caption (TOPSHOT).</summary>
    Flag = 18,

    /// <summary>Description of an agency caption.</summary>
    Description = 19,

    /// <summary>Credit line of an agency caption.</summary>
    CreditLine = 20,

    /// <summary>Photographer.</summary>
    Creator = 21,

    /// <summary>Origin of a handout.</summary>
    Source = 22,

    /// <summary>Editors' note.</summary>
    EditorsNote = 23,

    /// <summary>Restrictions of use.</summary>
    Restrictions = 24,

    /// <summary>What the caption grammar did not understand; shown, never dropped.</summary>
    Rest = 25,
}
