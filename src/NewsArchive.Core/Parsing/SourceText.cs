using System.Collections.Immutable;

namespace NewsArchive.Core.Parsing;

/// <summary>The decoded text of a source document.</summary>
/// <param name="Text">Every decoded character; the byte-order mark at the very start is left out and nothing else.</param>
/// <param name="Encoding">Which encoding it was read in.</param>
/// <param name="HasByteOrderMark">Whether the bytes began with a byte-order mark.</param>
/// <param name="Diagnostics">What the decoder was unsure of.</param>
public sealed record SourceText(
    string Text,
    SourceEncoding Encoding,
    bool HasByteOrderMark,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The encodings in which a document is read.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8 = 0,

    /// <summary>UTF-16, little end first.</summary>
    Utf16LittleEndian = 1,

    /// <summary>UTF-16, big end first.</summary>
    Utf16BigEndian = 2,

    /// <summary>Windows-1252, always a guess.</summary>
    Windows1252 = 3,
}
