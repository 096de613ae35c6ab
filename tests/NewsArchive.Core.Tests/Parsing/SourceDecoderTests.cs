using System.Globalization;
using System.Text;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class SourceDecoderTests
{
    private const string Text = "Bestand in Taïz\n\n3 juni 2018\n";

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { "GIF", "GIF89a"u8.ToArray() },
        { "PDF", "%PDF-1.7\n"u8.ToArray() },
        { "ZIP", [0x50, 0x4B, 3, 4, 20, 0] },
        { "ZIP", [0x50, 0x4B, 5, 6, 0, 0] },
        { "gzip", [0x1F, 0x8B, 8, 0] },
        { "bzip2", [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] },
        { "xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0] },
        { "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C] },
        { "RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 7, 1, 0] },
        { "zstd", [0x28, 0xB5, 0x2F, 0xFD] },
        { "ELF", [0x7F, 0x45, 0x4C, 0x46, 2, 1] },
        { "PE", [0x4D, 0x5A, 0x90, 0, 3, 0] },
        { "SQLite", "SQLite format 3\0"u8.ToArray() },
        { "OLE", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "RTF", "{\\rtf1 tekst}"u8.ToArray() },
        { "MP3", [0x49, 0x44, 0x33, 3, 0] },
        { "MP4", [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6F, 0x6D] },
        { "HEIC", [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63] },
        { "WebP", [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50] },
        { "TIFF", [0x49, 0x49, 0x2A, 0, 8, 0] },
        { "TIFF", [0x4D, 0x4D, 0, 0x2A, 0, 8] },
        { "NUL bytes", "Bestand in Tai\0z, en nog een zin zonder meer erachter."u8.ToArray() },
        { "control characters", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010 tekst"u8.ToArray() },
    };

    public static TheoryData<string> PlainTextsThatLookBinary => ["BZh9 is een woord", "MZ is ook een woord", "PK in de titel", "RIFF, een band uit Utrecht", "GIF 87 is oud"];

    [Theory]
    [MemberData(nameof(Binaries))]
    public void A_binary_is_refused_by_the_name_of_its_kind(string kind, byte[] bytes)
    {
        var result = SourceDecoder.Decode(bytes);

        Assert.Equal((DecodeRefusal.Binary, kind), (result.Refusal, result.BinaryKind));
        Assert.Null(result.Source);
    }

    [Theory]
    [MemberData(nameof(PlainTextsThatLookBinary))]
    public void A_text_that_begins_like_a_binary_is_read(string text) =>
        Assert.Equal(text, SourceDecoder.Decode(Encoding.UTF8.GetBytes(text)).Source?.Text);

    [Theory]
    [InlineData("", DecodeRefusal.Empty)]
    [InlineData(" \t\r\n\u00A0\n\u2003\n\f\v", DecodeRefusal.OnlyWhiteSpace)]
    [InlineData("\uFEFF", DecodeRefusal.Empty)]
    [InlineData("\uFEFF \n", DecodeRefusal.OnlyWhiteSpace)]
    public void A_document_without_text_is_refused(string text, DecodeRefusal refusal) =>
        Assert.Equal(refusal, SourceDecoder.Decode(Encoding.UTF8.GetBytes(text)).Refusal);

    [Fact]
    public void Utf8_is_read_without_a_word_on_its_encoding()
    {
        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes(Text)).Source!;

        Assert.Equal((Text, SourceEncoding.Utf8, false), (source.Text, source.Encoding, source.HasByteOrderMark));
        Assert.Empty(source.Diagnostics);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes('\uFEFF' + Text)).Source!;

        Assert.Equal((Text, true), (source.Text, source.HasByteOrderMark));
        Assert.Empty(source.Diagnostics);
    }

    [Theory]
    [InlineData(false, SourceEncoding.Utf16LittleEndian)]
    [InlineData(true, SourceEncoding.Utf16BigEndian)]
    public void Utf16_is_read_with_a_mark_and_guessed_without(bool bigEndian, SourceEncoding encoding)
    {
        var bytes = new UnicodeEncoding(bigEndian, false).GetBytes(Text);
        byte[] mark = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE];

        var marked = SourceDecoder.Decode([.. mark, .. bytes]).Source!;
        var guessed = SourceDecoder.Decode(bytes).Source!;

        Assert.Equal((Text, encoding, true), (marked.Text, marked.Encoding, marked.HasByteOrderMark));
        Assert.Empty(marked.Diagnostics);
        Assert.Equal((Text, encoding, false), (guessed.Text, guessed.Encoding, guessed.HasByteOrderMark));
        Assert.Equal(DiagnosticCodes.EncodingGuessed, Assert.Single(guessed.Diagnostics).Code);
    }

    [Theory]
    [InlineData("اتفاق لوقف إطلاق النار في الحديدة")]
    [InlineData("Перемирие в Горловке на три дня")]
    public void Utf16_of_another_script_is_told_by_its_spaces(string text)
    {
        Assert.Equal(text, SourceDecoder.Decode(new UnicodeEncoding(false, false).GetBytes(text)).Source?.Text);
        Assert.Equal(text, SourceDecoder.Decode(new UnicodeEncoding(true, false).GetBytes(text)).Source?.Text);
    }

    [Fact]
    public void Utf32_and_half_a_character_of_utf16_are_refused()
    {
        Assert.Equal(DecodeRefusal.UnknownEncoding, SourceDecoder.Decode([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]).Refusal);
        Assert.Equal(DecodeRefusal.UnknownEncoding, SourceDecoder.Decode([0xFF, 0xFE, 65, 0, 66]).Refusal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_read_as_windows_1252_and_said_to_be()
    {
        var source = SourceDecoder.Decode([(byte)'T', (byte)'a', 0xEF, (byte)'z', (byte)' ', 0x93, 0x80, 0x94]).Source!;

        Assert.Equal(("Taïz “€”", SourceEncoding.Windows1252), (source.Text, source.Encoding));
        Assert.Equal("Windows-1252", Assert.Single(source.Diagnostics).Argument);
    }

    [Fact]
    public void An_undefined_byte_is_reported_with_its_place_in_the_file()
    {
        var source = SourceDecoder.Decode([(byte)'A', 0xE9, 0x8D, (byte)'B', 0x81]).Source!;

        Assert.Equal("Aé\u008DB\u0081", source.Text);
        var undefined = source.Diagnostics.Single(diagnostic => diagnostic.Code == DiagnosticCodes.UndefinedByte);
        Assert.Equal(("0x8D @ 2", 2), (undefined.Argument, undefined.Span!.Value.Offset));
    }

    [Fact]
    public void Every_byte_of_windows_1252_comes_back()
    {
        var bytes = Enumerable.Range(32, 224).Select(value => (byte)value).ToArray();

        var source = SourceDecoder.Decode(bytes, SourceEncoding.Windows1252).Source!;

        Assert.Equal(bytes, SourceDecoder.Encode(source));
    }

    [Fact]
    public void A_known_encoding_is_not_guessed_again()
    {
        var bytes = Encoding.UTF8.GetBytes("Taïz");

        Assert.Equal("TaÃ¯z", SourceDecoder.Decode(bytes, SourceEncoding.Windows1252).Source?.Text);
        Assert.Equal(DecodeRefusal.UnknownEncoding, SourceDecoder.Decode([0xE9, 65], SourceEncoding.Utf8).Refusal);
    }

    [Theory]
    [InlineData(new byte[0], "Het bestand is leeg.", "The file is empty.")]
    [InlineData(new byte[] { 32 }, "Het bestand bevat alleen witruimte.", "The file holds only white space.")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "Dit is een PNG-bestand en geen tekst.", "This is a PNG file and no text.")]
    public void A_refusal_is_told_in_the_readers_language(byte[] bytes, string dutch, string english)
    {
        var result = SourceDecoder.Decode(bytes);

        Assert.Equal(dutch, DiagnosticMessages.Text(result, CultureInfo.GetCultureInfo("nl-NL")));
        Assert.Equal(english, DiagnosticMessages.Text(result, CultureInfo.GetCultureInfo("en-GB")));
    }
}
