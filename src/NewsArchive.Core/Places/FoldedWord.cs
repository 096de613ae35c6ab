namespace NewsArchive.Core.Places;

/// <summary>A word of a text, folded.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">Its length in the text; apostrophes and dots within it included, those at its ends not.</param>
/// <param name="Hash">What <see cref="NameFolding.HashOf"/> gives for it.</param>
public readonly record struct FoldedWord(int Start, int Length, ulong Hash)
{
    /// <summary>Where the text goes on behind it.</summary>
    public int End => Start + Length;
}
