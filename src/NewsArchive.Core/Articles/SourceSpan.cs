namespace NewsArchive.Core.Articles;

/// <summary>Where a piece stands in the decoded source.</summary>
/// <param name="Offset">Start, in UTF-16 units from the start of the decoded text; a byte-order mark does not count. Zero or more.</param>
/// <param name="Length">Length in UTF-16 units. Zero or more.</param>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>The first offset behind the span.</summary>
    public int End => Offset + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(SourceSpan other) => other.Offset >= Offset && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(SourceSpan other) => other.Offset < End && other.End > Offset;
}
