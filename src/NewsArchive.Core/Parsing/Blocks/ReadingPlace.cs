namespace NewsArchive.Core.Parsing.Blocks;

/// <summary>How far the reading of a document has come.</summary>
internal sealed class ReadingPlace
{
    /// <summary>Before the first paragraph, quote or list.</summary>
    public bool IsFront { get; set; } = true;

    /// <summary>Whether the last line was a date line or byline, so that a line glued under it is the lead photo.</summary>
    public bool IsUnderDate { get; set; }
}
