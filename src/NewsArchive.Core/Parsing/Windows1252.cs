namespace NewsArchive.Core.Parsing;

/// <summary>
/// Windows-1252, reversible: the five bytes that it leaves undefined stand for the control character of the same number.
/// </summary>
internal static class Windows1252
{
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (chars, source) =>
        {
            for (var i = 0; i < chars.Length; i++)
                chars[i] = source[i] is >= 0x80 and < 0xA0 ? High[source[i] - 0x80] : (char)source[i];
        });

    /// <summary>The bytes of a text that <see cref="Decode"/> returned.</summary>
    public static byte[] Encode(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var high = text[i] is < '\u0080' or (>= '\u00A0' and <= '\u00FF') ? -1 : High.IndexOf(text[i], StringComparison.Ordinal);
            bytes[i] = high < 0 ? (byte)text[i] : (byte)(0x80 + high);
        }

        return bytes;
    }
}
