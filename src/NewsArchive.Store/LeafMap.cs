using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store;

/// <summary>
/// Keeps the leaves of a document in a few bytes each: the distance to the leaf before and the length as numbers of seven bits a
/// byte, then the kind.
/// </summary>
public static class LeafMap
{
    /// <summary>The leaves, packed.</summary>
    /// <param name="leaves">Sorted by offset, without overlap.</param>
    public static byte[] Write(ImmutableArray<Leaf> leaves)
    {
        using var stream = new MemoryStream(leaves.Length * 4);
        var end = 0;
        foreach (var leaf in leaves)
        {
            PackedNumbers.Write(stream, leaf.Span.Offset - end);
            PackedNumbers.Write(stream, leaf.Span.Length);
            stream.WriteByte((byte)leaf.Kind);
            end = leaf.Span.End;
        }

        return stream.ToArray();
    }

    /// <summary>The leaves again, or null when the bytes are no packed leaves.</summary>
    public static ImmutableArray<Leaf>? Read(ReadOnlySpan<byte> packed)
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>();
        long end = 0;
        while (!packed.IsEmpty)
        {
            if (PackedNumbers.Read(ref packed, int.MaxValue) is not { } gap
                || PackedNumbers.Read(ref packed, int.MaxValue) is not { } length
                || packed.IsEmpty)
                return null;
            if (end + gap + length > int.MaxValue || packed[0] > (byte)LeafKind.Rest)
                return null;
            leaves.Add(new Leaf(new SourceSpan((int)(end + gap), (int)length), (LeafKind)packed[0]));
            packed = packed[1..];
            end += gap + length;
        }

        return leaves.ToImmutable();
    }
}
