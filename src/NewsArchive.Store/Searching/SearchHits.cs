using NewsArchive.Core.Words;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching;

/// <summary>What the words of a search find, whatever else a list is narrowed to.</summary>
/// <param name="Set">The articles or photos.</param>
/// <param name="Scores">What they are ranked by: each gains what the sets that it is in are worth.</param>
/// <param name="Weights">What some of them gain besides, each by itself.</param>
/// <param name="Terms">What is marked in texts.</param>
/// <param name="Reading">How the words were understood.</param>
internal sealed record SearchHits(
    DocumentSet Set,
    IReadOnlyList<ScoredSet> Scores,
    IReadOnlyList<WordWeight> Weights,
    IReadOnlyList<MatchTerm> Terms,
    SearchReading Reading);
