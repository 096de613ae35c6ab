namespace NewsArchive.Core.Words;

/// <summary>Where a term was found.</summary>
/// <param name="Span">The word, or the whole phrase.</param>
/// <param name="Term">The number of the <see cref="MatchTerm"/>, from 0.</param>
internal readonly record struct WordMatch(WordSpan Span, int Term);
