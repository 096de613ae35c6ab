namespace NewsArchive.Core.Articles;

/// <summary>An agency's English caption taken apart, in IPTC's terms.</summary>
public sealed class AgencyCaption
{
    private AgencyCaption()
    {
    }

    /// <summary>The figure it belongs to.</summary>
    public long FigureId { get; private set; }

    /// <summary>All of it in the source.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>Day of the timestamp at the start, or null.</summary>
    public DateOnly? DateCreated { get; private set; }

    /// <summary>Time of the timestamp, zone unknown, or null.</summary>
    public TimeOnly? TimeCreated { get; private set; }

    /// <summary>Flags such as TOPSHOT, a line each; or null.</summary>
    public string? Flags { get; private set; }

    /// <summary>Description, or null.</summary>
    public string? Description { get; private set; }

    /// <summary>Location Shown, or null.</summary>
    public string? LocationShown { get; private set; }

    /// <summary>Where the location stands in the source; empty when there is none.</summary>
    public IReadOnlyList<SourceSpan> LocationSpans { get; private set; } = [];

    /// <summary>Credit Line, or null.</summary>
    public string? CreditLine { get; private set; }

    /// <summary>Creator, or null.</summary>
    public string? Creator { get; private set; }

    /// <summary>Source of a handout, or null.</summary>
    public string? Source { get; private set; }

    /// <summary>Editors' note, or null.</summary>
    public string? EditorsNote { get; private set; }

    /// <summary>Restrictions of use, or null.</summary>
    public string? Restrictions { get; private set; }

    /// <summary>The words that say that something was not verified, or null.</summary>
    public string? Verification { get; private set; }

    /// <summary>Where those words stand in the source; empty when there are none.</summary>
    public IReadOnlyList<SourceSpan> VerificationSpans { get; private set; } = [];

    /// <summary>What the grammar did not understand, a line each; or null.</summary>
    public string? Rest { get; private set; }

    /// <summary>The whole caption as it stands, white space folded.</summary>
    public string Text { get; private set; } = "";
}
