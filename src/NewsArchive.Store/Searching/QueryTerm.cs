using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>Articles or photos, and what each of them gains by being among them.</summary>
internal readonly record struct ScoredSet(DocumentSet Set, double Worth);

/// <summary>A word, phrase or place of a query, as it was found.</summary>
/// <param name="All">Everything in which it was found.</param>
/// <param name="Scores">Where it was found, and what that is worth.</param>
/// <param name="Match">How it is marked in texts.</param>
internal sealed record QueryTerm(DocumentSet All, IReadOnlyList<ScoredSet> Scores, MatchTerm Match)
{
    /// <summary>Words that may stand near those of the next term; none when that makes no sense.</summary>
    public IReadOnlyList<string> NearForms { get; init; } = [];

    /// <summary>How much the words matter where they stand, the most in which they do being 1; none where that is not looked up.</summary>
    public IReadOnlyList<WordWeight> Weights { get; init; } = [];

    /// <summary>Found in one of some sets.</summary>
    public static QueryTerm Of(IReadOnlyList<ScoredSet> scores, MatchTerm match) =>
        new(scores.Aggregate(DocumentSet.Empty, (all, scored) => all.Or(scored.Set)), scores, match);
}
