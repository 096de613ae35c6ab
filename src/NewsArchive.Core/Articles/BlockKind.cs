namespace NewsArchive.Core.Articles;

/// <summary>What a Block of an Article is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph = 0,

    /// <summary>A short line above a paragraph or list.</summary>
    Heading = 1,

    /// <summary>A line wholly in quotation marks.</summary>
    Quote = 2,

    /// <summary>Adjacent bulleted or numbered lines.</summary>
    List = 3,

    /// <summary>One use of a Photo.</summary>
    Figure = 4,

    /// <summary>A reference to another article ("Lees ook").</summary>
    Related = 5,

    /// <summary>Furniture of the site it was scraped from.</summary>
    Boilerplate = 6,
}
