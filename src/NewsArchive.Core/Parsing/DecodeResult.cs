namespace NewsArchive.Core.Parsing;

/// <summary>Why bytes were not read as a document.</summary>
public enum DecodeRefusal
{
    /// <summary>There are no bytes.</summary>
    Empty = 0,

    /// <summary>There is nothing but white space.</summary>
    OnlyWhiteSpace = 1,

    /// <summary>The bytes are a picture, an archive or another binary; <see cref="DecodeResult.BinaryKind"/> names it.</summary>
    Binary = 2,

    /// <summary>The encoding is none of <see cref="SourceEncoding"/>, or the bytes are damaged in it.</summary>
    UnknownEncoding = 3,
}

/// <summary>What the decoder made of bytes: a text, or a refusal with its reason.</summary>
/// <param name="Source">The decoded text, or null when refused.</param>
/// <param name="Refusal">The reason of the refusal, or null when there is a text.</param>
/// <param name="BinaryKind">The kind of binary, such as PNG or "NUL bytes"; null unless refused as <see cref="DecodeRefusal.Binary"/>.</param>
public sealed record DecodeResult(SourceText? Source, DecodeRefusal? Refusal, string? BinaryKind)
{
    internal static DecodeResult Read(SourceText source) => new(source, null, null);

    internal static DecodeResult Refuse(DecodeRefusal refusal, string? binaryKind = null) => new(null, refusal, binaryKind);
}
