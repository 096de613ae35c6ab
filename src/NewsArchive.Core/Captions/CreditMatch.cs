using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>The credit of an agency caption, taken apart.</summary>
/// <param name="Whole">All of it, brackets included.</param>
internal sealed record CreditMatch(Part Whole)
{
    /// <summary>Credit Line, or null.</summary>
    public Part? Line { get; init; }

    /// <summary>The photographer, or null.</summary>
    public Part? Creator { get; init; }

    /// <summary>The origin of a handout, or null.</summary>
    public Part? Source { get; init; }

    /// <summary>Words that are none of these.</summary>
    public IReadOnlyList<Part> Rest { get; init; } = [];
}
