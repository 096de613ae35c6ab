using System.Buffers.Binary;

namespace NewsArchive.Store.Importing;

/// <summary>
/// Counts the entries in a zip's directory before anything holds them in memory. What the zip says of itself is not believed: the
/// directory is walked header by header.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint End64LocatorSignature = 0x07064b50;
    private const uint HeaderSignature = 0x02014b50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int HeaderLength = 46;
    private const int LongestComment = ushort.MaxValue;

    internal static bool LooksLikeZip(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);

    /// <summary>How many entries there are, but at most <paramref name="limit"/> + 1; null when there is no directory.</summary>
    internal static int? Count(Stream stream, int limit)
    {
        if (FindDirectory(stream) is not { } offset || offset < 0 || offset > stream.Length)
            return null;
        stream.Position = offset;
        var buffered = new BufferedStream(stream, 64 * 1024);
        var header = new byte[HeaderLength];
        var count = 0;
        while (count <= limit && buffered.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength
            && BinaryPrimitives.ReadUInt32LittleEndian(header) == HeaderSignature)
        {
            count++;
            buffered.Seek(Word(header, 28) + Word(header, 30) + Word(header, 32), SeekOrigin.Current);
        }

        return count;
    }

    private static long? FindDirectory(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment + LocatorLength)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndSignature)
                continue;
            var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
            return offset == uint.MaxValue ? FindDirectory64(stream, tail.AsSpan(0, at)) : offset;
        }

        return null;
    }

    private static long? FindDirectory64(Stream stream, ReadOnlySpan<byte> beforeEnd)
    {
        if (beforeEnd.Length < LocatorLength)
            return null;
        var locator = beforeEnd[^LocatorLength..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != End64LocatorSignature)
            return null;
        var end = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (end < 0 || end > stream.Length - 56)
            return null;
        stream.Position = end + 48;
        Span<byte> offset = stackalloc byte[8];
        stream.ReadExactly(offset);
        return BinaryPrimitives.ReadInt64LittleEndian(offset);
    }

    private static int Word(byte[] header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(at));
}
