using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>The piece of a text that best shows why it was found.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Marks">The words and phrases in it, in offsets of the whole text; empty when nothing was found.</param>
/// <param name="Terms">How many different terms stand in it.</param>
public sealed record Passage(WordSpan Span, ImmutableArray<WordSpan> Marks, int Terms);
