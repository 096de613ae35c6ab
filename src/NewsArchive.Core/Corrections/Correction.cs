using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Corrections;

/// <summary>
/// One entry of the archive's log of corrections: a field's new value and the value that it replaced. It is written once and never changed;
/// undoing it is another entry. Values are texts, in the forms of <see cref="FieldValues"/>; null is a field without a value.
/// </summary>
public sealed record Correction
{
    /// <summary>Its place in the log, from 1 and without gaps.</summary>
    public long Id { get; init; }

    /// <summary>The document: SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The kind of thing.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>Where the thing stands in the source, in UTF-16 units; empty for an article.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The field.</summary>
    public required CorrectedField Field { get; init; }

    /// <summary>For a place the name as it stands in the text; else empty.</summary>
    public string Part { get; init; } = "";

    /// <summary>Which correction of this field it is, from 1 and without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The value before.</summary>
    public string? Before { get; init; }

    /// <summary>The value since.</summary>
    public string? After { get; init; }

    /// <summary>What the parser read there when the correction was made.</summary>
    public string? Parsed { get; init; }

    /// <summary>Why, in the words of who made it.</summary>
    public required string Reason { get; init; }

    /// <summary>Who made or proposed it: an opaque number, as names can be erased and the log cannot.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Who accepted it when somebody else had proposed it; else null.</summary>
    public string? ReviewerId { get; init; }

    /// <summary>When, in UTC, to the millisecond.</summary>
    public required DateTime At { get; init; }

    /// <summary>What it was made together with, or null.</summary>
    public string? BatchId { get; init; }

    /// <summary>The <see cref="Number"/> of the correction of this field that it undoes, or null.</summary>
    public int? Undoes { get; init; }

    /// <summary>The hash of the entry before it; of 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>Its own hash, by <see cref="CorrectionChain"/>.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What it is about.</summary>
    public CorrectionTarget Target => new(Sha256, Kind, Span, Field, Part);

    /// <summary>Whether it says that the value is right as it stands, and changed nothing.</summary>
    public bool IsConfirmation => string.Equals(Before, After, StringComparison.Ordinal);

    /// <summary>Whether it put back what the parser read.</summary>
    public bool IsParsed => string.Equals(After, Parsed, StringComparison.Ordinal);
}
