using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>One thing that is looked for in a text, in every form in which it counts as found. All forms are folded.</summary>
/// <param name="Surfaces">Words, one of which suffices: what one word of the query expands to.</param>
public sealed record MatchTerm(ImmutableArray<string> Surfaces)
{
    /// <summary>Beginnings of words: <c>bom</c> for <c>bom*</c>.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Words that must follow one another; each phrase has one word or more.</summary>
    public ImmutableArray<ImmutableArray<string>> Phrases { get; init; } = [];
}
