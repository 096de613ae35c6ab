using System.Buffers.Binary;

namespace NewsArchive.Core.Parsing;

/// <summary>UTF-16, reversible: a lone surrogate stays what it is.</summary>
internal static class Utf16
{
    public static string Decode(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = bytes.Length / 2;
        return bigEndian
            ? string.Create(units, bytes, static (chars, source) =>
            {
                for (var i = 0; i < chars.Length; i++)
                    chars[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(source[(2 * i)..]);
            })
            : string.Create(units, bytes, static (chars, source) =>
            {
                for (var i = 0; i < chars.Length; i++)
                    chars[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(source[(2 * i)..]);
            });
    }

    public static byte[] Encode(string text, bool bigEndian)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
        {
            var pair = bytes.AsSpan(2 * i);
            if (bigEndian)
                BinaryPrimitives.WriteUInt16BigEndian(pair, text[i]);
            else
                BinaryPrimitives.WriteUInt16LittleEndian(pair, text[i]);
        }

        return bytes;
    }

    /// <summary>Whether bytes without a byte-order mark, some of them zero, read as running text in this order.</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return false;
        var (likely, spaces, total) = (0, 0, bytes.Length / 2);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var unit = (char)(bigEndian ? (bytes[i] << 8) | bytes[i + 1] : bytes[i] | (bytes[i + 1] << 8));
            if (unit is '\0' or '\uFFFE' or '\uFFFF')
                return false;
            if (char.IsWhiteSpace(unit))
                spaces++;
            if (IsLikely(unit))
                likely++;
        }

        // Words of one script with spaces between them; the wrong order turns letters into far corners of Unicode.
        return likely >= total * 0.9 && spaces > 0;
    }

    private static bool IsLikely(char unit) =>
        unit is (>= ' ' and < '\u0600') or '\n' or '\r' or '\t' or (>= '\u0600' and < '\u0780') or (>= '\u2010' and < '\u2070')
            or (>= '\uD83C' and <= '\uD83E') or (>= '\uDC00' and <= '\uDFFF');
}
