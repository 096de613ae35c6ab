namespace NewsArchive.Store.Sqlite;

/// <summary>A stretch of a text as SQLite's substr counts: in characters, from 1.</summary>
internal sealed record TextStretch(int Start, int Length)
{
    /// <summary>Where a piece stands in a text; null when there is no piece, or none there.</summary>
    public static TextStretch? Find(string text, string? piece)
    {
        // For substr a text ends at a zero.
        if (piece is null || text.Contains('\0', StringComparison.Ordinal))
            return null;
        var index = text.IndexOf(piece, StringComparison.Ordinal);
        return index < 0 || IsHalved(text, index) || IsHalved(text, index + piece.Length)
            ? null
            : new TextStretch(Count(text.AsSpan(0, index)) + 1, Count(piece));
    }

    private static bool IsHalved(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
