using System.Collections.Immutable;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading;

/// <summary>Cuts a source into its leaves and the white space between them.</summary>
internal static class SourcePieces
{
    // No page may grow without bound because of one enormous paragraph.
    private const int LongestPiece = 8000;

    public static List<SourcePiece> Cut(string text, ImmutableArray<Leaf> leaves)
    {
        var pieces = new List<SourcePiece>();
        var end = 0;
        foreach (var leaf in leaves)
        {
            Add(pieces, text, end, leaf.Span.Offset, null);
            Add(pieces, text, leaf.Span.Offset, leaf.Span.End, leaf.Kind);
            end = leaf.Span.End;
        }

        Add(pieces, text, end, text.Length, null);
        return pieces;
    }

    private static void Add(List<SourcePiece> pieces, string text, int start, int end, LeafKind? kind)
    {
        while (start < end)
        {
            var next = Math.Min(end, start + LongestPiece);
            if (next < end && char.IsHighSurrogate(text[next - 1]))
                next--;
            pieces.Add(new SourcePiece(start, text[start..next], kind));
            start = next;
        }
    }
}
