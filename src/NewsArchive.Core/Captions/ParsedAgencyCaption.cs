using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>An agency's English caption taken apart, in IPTC's terms.</summary>
public sealed record ParsedAgencyCaption
{
    /// <summary>All of it in the source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The caption as it stands, white space folded. Two captions that are equal in this but for case show one Photo.</summary>
    public required string Text { get; init; }

    /// <summary>Date Created: the timestamp at the start, zone unknown, taken or sent unknown; or null.</summary>
    public ParsedMoment? DateCreated { get; init; }

    /// <summary>Leading flags such as TOPSHOT, in file order, without brackets.</summary>
    public ImmutableArray<SpannedText> Flags { get; init; } = [];

    /// <summary>Description, flags and credit left out; null when empty.</summary>
    public SpannedText? Description { get; init; }

    /// <summary>Location Shown: the stretch of the description that names the spot (a reference into the description), or null.</summary>
    public SpannedText? LocationShown { get; init; }

    /// <summary>Credit Line (AFP PHOTO), or null.</summary>
    public SpannedText? CreditLine { get; init; }

    /// <summary>Creator: the photographer as printed, or null.</summary>
    public SpannedText? Creator { get; init; }

    /// <summary>Source: the origin of a handout, or null.</summary>
    public SpannedText? Source { get; init; }

    /// <summary>The editors' note, or null.</summary>
    public SpannedText? EditorsNote { get; init; }

    /// <summary>Restrictions of use, or null.</summary>
    public SpannedText? Restrictions { get; init; }

    /// <summary>The words that say that something was not verified (a reference into leaves), or null when nothing says so.</summary>
    public SpannedText? Verification { get; init; }

    /// <summary>Full English dates written in the description, in order (references into the description).</summary>
    public ImmutableArray<ParsedMoment> WrittenDates { get; init; } = [];

    /// <summary>What the grammar did not understand, in order.</summary>
    public ImmutableArray<SpannedText> Rest { get; init; } = [];

    /// <summary>The agencies named in the credit line, as slugs (afp, reuters, ap, epa, anp, getty-images, anadolu …); may be empty.</summary>
    public ImmutableArray<string> Agencies { get; init; } = [];
}
