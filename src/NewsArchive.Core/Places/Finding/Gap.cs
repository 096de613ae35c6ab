namespace NewsArchive.Core.Places.Finding;

/// <summary>What stands between a word and the one before it.</summary>
[Flags]
internal enum Gap
{
    None = 0,

    /// <summary>The start of the passage.</summary>
    Start = 1 << 0,

    /// <summary>White space; alone, the words belong together.</summary>
    Space = 1 << 1,

    /// <summary>A hyphen without white space; alone, the words are one compound.</summary>
    Hyphen = 1 << 2,

    /// <summary>A dash, or a hyphen with white space.</summary>
    Dash = 1 << 3,

    /// <summary>A comma.</summary>
    Comma = 1 << 4,

    /// <summary>A slash.</summary>
    Slash = 1 << 5,

    /// <summary>An opening bracket.</summary>
    Open = 1 << 6,

    /// <summary>A closing bracket.</summary>
    Close = 1 << 7,

    /// <summary>A full stop, question or exclamation mark, or semicolon.</summary>
    Stop = 1 << 8,

    /// <summary>A colon.</summary>
    Colon = 1 << 9,

    /// <summary>A quotation mark or apostrophe.</summary>
    Quote = 1 << 10,

    /// <summary>Anything else.</summary>
    Other = 1 << 11,
}
