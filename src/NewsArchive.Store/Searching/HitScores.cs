namespace NewsArchive.Store.Searching;

/// <summary>Says what the hits of a search are ranked by: where the words stand, how rare they are, whether they stand near one another.</summary>
/// <param name="near">Finds words that stand near one another, each with alternatives.</param>
internal sealed class HitScores(SearchScope scope, Func<IReadOnlyList<string>, IReadOnlyList<string>, DocumentSet> near)
{
    // Nearness is looked up for so many neighbours at most, and only among so few hits that it costs little.
    private const int MostPairs = 6;
    private const int MostForNear = 5000;
    private const double NearWorth = 2;

    // That words stand somewhere often says less than where they stand.
    private const double WeightWorth = 1.5;

    // Having all words outweighs standing in a title.
    private const double FullWorth = 8;
    private const double CoverWorth = 4;

    /// <summary>The sets with their worth.</summary>
    /// <param name="full">What has all words, when some hits have not; else null.</param>
    public IReadOnlyList<ScoredSet> Of(IReadOnlyList<QueryClause> clauses, DocumentSet hits, DocumentSet? full)
    {
        var scores = new List<ScoredSet>();
        var rarities = clauses.Select(clause => clause.Rarity(scope.All.Count)).ToList();
        for (var i = 0; i < clauses.Count; i++)
        {
            scores.AddRange(clauses[i].Terms.SelectMany(term => term.Scores).Select(scored => new ScoredSet(scored.Set, scored.Worth * rarities[i])));
            if (full is not null)
                scores.Add(new ScoredSet(clauses[i].Set, CoverWorth * rarities[i]));
        }

        if (full is not null)
            scores.Add(new ScoredSet(full, FullWorth * rarities.Sum()));
        if (hits.Count <= MostForNear)
            AddNearness(scores, clauses, rarities);
        return scores;
    }

    /// <summary>What the words are worth in each of what has them.</summary>
    public IReadOnlyList<WordWeight> WeightsOf(IReadOnlyList<QueryClause> clauses) =>
    [
        .. from clause in clauses
           let rarity = clause.Rarity(scope.All.Count)
           from term in clause.Terms
           from weight in term.Weights
           select weight with { Weight = weight.Weight * rarity * WeightWorth },
    ];

    private void AddNearness(List<ScoredSet> scores, IReadOnlyList<QueryClause> clauses, List<double> rarities)
    {
        for (var i = 1; i < clauses.Count && i <= MostPairs; i++)
        {
            var (left, right) = (Forms(clauses[i - 1]), Forms(clauses[i]));
            if (left.Count > 0 && right.Count > 0 && near(left, right) is { Count: > 0 } found)
                scores.Add(new ScoredSet(found, NearWorth * (rarities[i - 1] + rarities[i]) / 2));
        }
    }

    private static IReadOnlyList<string> Forms(QueryClause clause) => clause.Terms.Select(term => term.NearForms).FirstOrDefault(forms => forms.Count > 0) ?? [];
}
