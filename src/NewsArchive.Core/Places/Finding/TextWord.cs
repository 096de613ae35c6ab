namespace NewsArchive.Core.Places.Finding;

/// <summary>A word of a passage as the finder sees it.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where the text goes on behind it.</param>
/// <param name="Class">What it says about a name beside it.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Before">What parts it from the word before.</param>
internal readonly record struct TextWord(int Start, int End, WordClass Class, WordShape Shape, Gap Before)
{
    public int Length => End - Start;

    public bool IsUpper => (Shape & WordShape.Upper) != 0;

    public bool IsShouted => (Shape & WordShape.Shouted) != 0;

    public bool IsNumber => (Shape & WordShape.Number) != 0;

    public bool StartsSentence => (Shape & WordShape.StartsSentence) != 0;

    public bool IsGenitive => (Shape & WordShape.Genitive) != 0;

    public bool IsClipped => (Shape & WordShape.Clipped) != 0;

    public bool Is(WordClass classes) => (Class & classes) != 0;

    public bool Follows(Gap signs) => (Before & signs) != 0;
}

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordShape
{
    None = 0,

    /// <summary>Starts with a capital.</summary>
    Upper = 1 << 0,

    /// <summary>Two letters or more, all capitals.</summary>
    Shouted = 1 << 1,

    /// <summary>Starts with a digit.</summary>
    Number = 1 << 2,

    /// <summary>Would have a capital whatever it is.</summary>
    StartsSentence = 1 << 3,

    /// <summary>Ends in an apostrophe and s.</summary>
    Genitive = 1 << 4,

    /// <summary>An article of which an apostrophe and s are left, as in 's-Hertogenbosch.</summary>
    Clipped = 1 << 5,
}
