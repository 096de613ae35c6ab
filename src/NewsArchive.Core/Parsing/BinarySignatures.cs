namespace NewsArchive.Core.Parsing;

/// <summary>Recognises pictures, archives and programs by their first bytes, whatever their name.</summary>
internal static class BinarySignatures
{
    private static readonly (string Kind, byte[] Start)[] Starts =
    [
        ("PNG", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("JPEG", [0xFF, 0xD8, 0xFF]),
        ("GIF", "GIF87a"u8.ToArray()),
        ("GIF", "GIF89a"u8.ToArray()),
        ("PDF", "%PDF-"u8.ToArray()),
        ("ZIP", [(byte)'P', (byte)'K', 3, 4]),
        ("ZIP", [(byte)'P', (byte)'K', 5, 6]),
        ("gzip", [0x1F, 0x8B]),
        ("bzip2", "BZh"u8.ToArray()),
        ("xz", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0]),
        ("7z", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]),
        ("RAR", [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7]),
        ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
        ("ELF", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("SQLite", "SQLite format 3\0"u8.ToArray()),
        ("OLE", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("RTF", "{\\rtf"u8.ToArray()),
        ("MP3", [(byte)'I', (byte)'D', (byte)'3', 2]),
        ("MP3", [(byte)'I', (byte)'D', (byte)'3', 3]),
        ("MP3", [(byte)'I', (byte)'D', (byte)'3', 4]),
        ("TIFF", [(byte)'I', (byte)'I', 0x2A, 0]),
        ("TIFF", [(byte)'M', (byte)'M', 0, 0x2A]),
    ];

    /// <summary>The kind of binary that begins so, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (kind, start) in Starts)
        {
            if (bytes.StartsWith(start) && (kind != "bzip2" || IsBzip2(bytes)))
                return kind;
        }

        return Container(bytes) ?? (bytes.StartsWith("MZ"u8) && bytes.Contains((byte)0) ? "PE" : null);
    }

    private static bool IsBzip2(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && bytes[3] is >= (byte)'1' and <= (byte)'9' && bytes[4..].StartsWith("1AY&SY"u8);

    private static string? Container(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12)
            return null;
        if (bytes.StartsWith("RIFF"u8))
            return bytes[8..12].SequenceEqual("WEBP"u8) ? "WebP" : bytes[..12].Contains((byte)0) ? "RIFF" : null;
        if (!bytes[4..8].SequenceEqual("ftyp"u8) || bytes[0] != 0)
            return null;
        return bytes[8..10].SequenceEqual("he"u8) || bytes[8..11].SequenceEqual("mif"u8) ? "HEIC" : "MP4";
    }
}
