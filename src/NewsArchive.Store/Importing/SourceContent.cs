using System.IO.Compression;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>Packs the bytes of documents for keeping, and gives them back exactly.</summary>
public static class SourceContent
{
    // Measured on articles of 2 to 6 kB: this leaves 54 % of the bytes, no level leaves less than 53; Brotli of quality 4 leaves 55 % and takes
    // half as long again.
    private static readonly ZLibCompressionOptions Options = new() { CompressionLevel = 2 };

    // Deflate cannot make more of a byte than this (zlib.net, "Maximum Compression Factor": 1032 to 1).
    private const long MostPerByte = 1032;

    /// <summary>The bytes, compressed.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream((bytes.Length / 2) + 64);
        using (var deflate = new DeflateStream(packed, Options, leaveOpen: true))
            deflate.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The text that was kept, or null when the content is damaged or does not fit its encoding.</summary>
    public static SourceText? Read(byte[] content, int byteLength, SourceEncoding encoding) =>
        Decompress(content, byteLength) is { } bytes ? SourceDecoder.Decode(bytes, encoding).Source : null;

    /// <summary>The bytes as they were, or null when the content is damaged or does not unpack to exactly that length.</summary>
    /// <param name="content">What <see cref="Compress"/> gave.</param>
    /// <param name="byteLength">How many bytes there were; no more than these are ever unpacked.</param>
    public static byte[]? Decompress(byte[] content, int byteLength)
    {
        if (byteLength < 0 || byteLength > content.Length * MostPerByte)
            return null;
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
            var bytes = new byte[byteLength];
            return deflate.ReadAtLeast(bytes, byteLength, throwOnEndOfStream: false) == byteLength && deflate.ReadByte() < 0 ? bytes : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
