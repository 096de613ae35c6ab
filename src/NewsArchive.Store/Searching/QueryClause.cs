using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>A part of a query that stands beside others which must hold too.</summary>
/// <param name="Set">Where it holds.</param>
/// <param name="Terms">The words, phrases and places in it, to rank by.</param>
internal sealed record QueryClause(DocumentSet Set, IReadOnlyList<QueryTerm> Terms)
{
    /// <summary>What it says of an article that it holds there: more when it holds in few.</summary>
    /// <param name="total">How many articles or photos there are.</param>
    public double Rarity(int total) => Math.Log(1 + (total + 1.0) / (Set.Count + 1.0));

    /// <summary>How it is marked in texts: any of its words is as good as another.</summary>
    public MatchTerm Match => new([.. Terms.SelectMany(term => term.Match.Surfaces).Distinct(StringComparer.Ordinal)])
    {
        Prefixes = [.. Terms.SelectMany(term => term.Match.Prefixes)],
        Phrases = [.. Terms.SelectMany(term => term.Match.Phrases)],
    };
}
