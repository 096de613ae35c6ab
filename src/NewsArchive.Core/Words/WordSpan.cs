namespace NewsArchive.Core.Words;

/// <summary>A piece of a text, in UTF-16 units.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">How long it is; 1 or more.</param>
public readonly record struct WordSpan(int Offset, int Length)
{
    /// <summary>The place behind its last unit.</summary>
    public int End => Offset + Length;
}
