using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>What the parser made of one source document. Never an exception: what is not understood is in <see cref="Diagnostics"/>.</summary>
public sealed record ParsedArticle
{
    /// <summary>The decoded source that every span points into.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The headline, or null.</summary>
    public SpannedText? Title { get; init; }

    /// <summary>Publication date and time, or null.</summary>
    public ParsedMoment? Published { get; init; }

    /// <summary>Date and time of the last update, or null.</summary>
    public ParsedMoment? Updated { get; init; }

    /// <summary>Reading time in minutes, 1 to 999, or null.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>Who wrote it, as printed without "Door", or null.</summary>
    public SpannedText? Byline { get; init; }

    /// <summary>Place and agency before the first paragraph, without the dash, or null.</summary>
    public SpannedText? Dateline { get; init; }

    /// <summary>The photo under the headline that has no agency caption, or null.</summary>
    public ParsedFigure? LeadPhoto { get; init; }

    /// <summary>The blocks in reading order.</summary>
    public ImmutableArray<ParsedBlock> Blocks { get; init; } = [];

    /// <summary>What a reader or editor should know, in the order of the figures.</summary>
    public ImmutableArray<ParsedFinding> Findings { get; init; } = [];

    /// <summary>What the decoder and the parser were unsure of, in the order of their spans.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The partition of the source: sorted by offset, no overlap, every character that is not white space in exactly one.</summary>
    public ImmutableArray<Leaf> Leaves { get; init; } = [];

    /// <summary>BCP 47 tag of the article's language.</summary>
    public string Language { get; init; } = "nl";

    /// <summary>All figures in reading order, the lead photo first.</summary>
    public IEnumerable<ParsedFigure> Figures =>
        (LeadPhoto is null ? [] : new[] { LeadPhoto }).Concat(Blocks.Where(b => b.Figure is not null).Select(b => b.Figure!));
}

/// <summary>A date with an optional time, never converted to a zone and never more precise than its source.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, to the minute or second as written, or null.</param>
/// <param name="Spans">Where date and time stand.</param>
public sealed record ParsedMoment(DateOnly Date, TimeOnly? Time, ImmutableArray<SourceSpan> Spans);

/// <summary>One block of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it in the source; the block's anchor comes from its offset.</param>
/// <param name="Text">The text; empty for a figure.</param>
/// <param name="Figure">The figure, when it is one.</param>
public sealed record ParsedBlock(BlockKind Kind, SourceSpan Span, string Text, ParsedFigure? Figure);

/// <summary>One use of a photo.</summary>
/// <param name="Span">All of it in the source.</param>
/// <param name="Agency">The agency caption taken apart, or null.</param>
/// <param name="Caption">The Dutch caption, or null.</param>
public sealed record ParsedFigure(SourceSpan Span, Captions.ParsedAgencyCaption? Agency, ParsedCaption? Caption)
{
    /// <summary>Alt Text as an editor wrote it; the parser finds none.</summary>
    public string? AltText { get; init; }
}

/// <summary>A Dutch caption.</summary>
/// <param name="Span">All of it in the source.</param>
/// <param name="Text">The caption without its credit; empty for a line that is only a credit.</param>
/// <param name="Credit">The credit without its label ("Foto:"), or null.</param>
public sealed record ParsedCaption(SourceSpan Span, string Text, SpannedText? Credit)
{
    /// <summary>The text with its emphasis and links as an editor wrote it, or null; the parser finds none.</summary>
    public string? Markdown { get; init; }
}

/// <summary>A finding with its evidence.</summary>
/// <param name="Code">What was found.</param>
/// <param name="Figure">The span of the figure it is about, or null when it is about the article.</param>
/// <param name="PhotoDate">The photo day that was compared, or null.</param>
/// <param name="OtherDate">The day it was compared with: the article's, or the caption's timestamp; or null.</param>
/// <param name="Words">The words it rests on, as a reference into leaves, or null.</param>
public sealed record ParsedFinding(FindingCode Code, SourceSpan? Figure, DateOnly? PhotoDate, DateOnly? OtherDate, SpannedText? Words);
