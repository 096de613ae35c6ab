using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>
/// Bytes to text: UTF-8, UTF-16, else Windows-1252 (rule "Text"). What it returns can be turned back into the same bytes.
/// </summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Control characters that text has no use for.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code).Except(['\t', '\n', '\r', '\f', '\v', '\u001B'])]);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a document whose encoding is not known yet.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <returns>The text, or why it is none. Never throws for input.</returns>
    public static DecodeResult Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return DecodeResult.Refuse(DecodeRefusal.Empty);
        if (BinarySignatures.Find(bytes) is { } kind)
            return DecodeResult.Refuse(DecodeRefusal.Binary, kind);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return DecodeResult.Refuse(DecodeRefusal.UnknownEncoding);
        if (Guess(bytes) is not { } encoding)
            return DecodeResult.Refuse(DecodeRefusal.Binary, "NUL bytes");
        return Decode(bytes, encoding);
    }

    /// <summary>Reads a stored document again in the encoding found at its first import, without guessing.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="known">The encoding it was read in before.</param>
    /// <returns>The text, or why the bytes are none in that encoding. Never throws for input.</returns>
    public static DecodeResult Decode(ReadOnlySpan<byte> bytes, SourceEncoding known)
    {
        var mark = MarkLength(bytes, known);
        var body = bytes[mark..];
        if (DecodeBody(body, known) is not { } text)
            return DecodeResult.Refuse(DecodeRefusal.UnknownEncoding);
        if (text.AsSpan().IsWhiteSpace())
            return DecodeResult.Refuse(text.Length == 0 ? DecodeRefusal.Empty : DecodeRefusal.OnlyWhiteSpace);
        if (BinaryText(text) is { } kind)
            return DecodeResult.Refuse(DecodeRefusal.Binary, kind);
        return DecodeResult.Read(new SourceText(text, known, mark > 0, Report(body, known, mark > 0)));
    }

    /// <summary>The bytes that <paramref name="source"/> was decoded from.</summary>
    public static byte[] Encode(SourceText source)
    {
        byte[] body = source.Encoding switch
        {
            SourceEncoding.Utf16LittleEndian => Utf16.Encode(source.Text, bigEndian: false),
            SourceEncoding.Utf16BigEndian => Utf16.Encode(source.Text, bigEndian: true),
            SourceEncoding.Windows1252 => Windows1252.Encode(source.Text),
            _ => Utf8.GetBytes(source.Text),
        };
        byte[] mark = (source.HasByteOrderMark, source.Encoding) switch
        {
            (false, _) => [],
            (true, SourceEncoding.Utf16LittleEndian) => [0xFF, 0xFE],
            (true, SourceEncoding.Utf16BigEndian) => [0xFE, 0xFF],
            _ => Utf8Mark.ToArray(),
        };
        return [.. mark, .. body];
    }

    private static SourceEncoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (MarkLength(bytes, SourceEncoding.Utf16LittleEndian) > 0)
            return SourceEncoding.Utf16LittleEndian;
        if (MarkLength(bytes, SourceEncoding.Utf16BigEndian) > 0)
            return SourceEncoding.Utf16BigEndian;
        if (!bytes.Contains((byte)0))
            return System.Text.Unicode.Utf8.IsValid(bytes) ? SourceEncoding.Utf8 : SourceEncoding.Windows1252;
        if (Utf16.Looks(bytes, bigEndian: false))
            return SourceEncoding.Utf16LittleEndian;
        return Utf16.Looks(bytes, bigEndian: true) ? SourceEncoding.Utf16BigEndian : null;
    }

    private static int MarkLength(ReadOnlySpan<byte> bytes, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? 2 : 0,
        SourceEncoding.Utf16BigEndian => bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? 2 : 0,
        _ => bytes.StartsWith(Utf8Mark) ? 3 : 0,
    };

    private static string? DecodeBody(ReadOnlySpan<byte> body, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Windows1252 => Windows1252.Decode(body),
        SourceEncoding.Utf8 => System.Text.Unicode.Utf8.IsValid(body) ? Utf8.GetString(body) : null,
        _ => body.Length % 2 == 0 ? Utf16.Decode(body, encoding == SourceEncoding.Utf16BigEndian) : null,
    };

    private static string? BinaryText(string text)
    {
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is var at and >= 0; rest = rest[(at + 1)..])
        {
            if (rest[at] == '\0')
                return "NUL bytes";
            controls++;
        }

        return controls > 8 && controls > text.Length / 20 ? "control characters" : null;
    }

    private static ImmutableArray<Diagnostic> Report(ReadOnlySpan<byte> body, SourceEncoding encoding, bool hasMark)
    {
        var isGuess = encoding == SourceEncoding.Windows1252 || (!hasMark && encoding != SourceEncoding.Utf8);
        if (!isGuess)
            return [];
        var guessed = new Diagnostic(DiagnosticCodes.EncodingGuessed, DiagnosticSeverity.Warning, null, DisplayName(encoding));
        var undefined = encoding == SourceEncoding.Windows1252 ? FirstUndefined(body) : -1;
        if (undefined < 0)
            return [guessed];
        var where = string.Create(CultureInfo.InvariantCulture, $"0x{body[undefined]:X2} @ {undefined + (hasMark ? Utf8Mark.Length : 0)}");
        return [guessed, new(DiagnosticCodes.UndefinedByte, DiagnosticSeverity.Warning, new SourceSpan(undefined, 1), where)];
    }

    private static int FirstUndefined(ReadOnlySpan<byte> body) => body.IndexOfAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>The encoding's usual name, such as Windows-1252.</summary>
    public static string DisplayName(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => "UTF-16LE",
        SourceEncoding.Utf16BigEndian => "UTF-16BE",
        SourceEncoding.Windows1252 => "Windows-1252",
        _ => "UTF-8",
    };
}
