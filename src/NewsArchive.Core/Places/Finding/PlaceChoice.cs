namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Chooses the place for each name: what its neighbours say, then the countries of the text's other places, then weight, in which a country
/// outweighs a town and a large town a small one.
/// </summary>
internal sealed class PlaceChoice(Gazetteer gazetteer, List<PlaceCandidate> candidates)
{
    private const int BesideBonus = 250;
    private const int KindBonus = 60;
    private const int VoteBonus = 15;
    private const int MostVotes = 4;
    private const int NearBonus = 25;

    // So much heavier, and a candidate is taken to be meant while the countries are counted.
    private const int Clear = 25;

    private const int Neighbour = 3;

    private readonly Dictionary<string, int> _votes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _named = [];

    /// <summary>Sets <see cref="FoundName.Place"/> and <see cref="FoundName.Reason"/> of the names that are places.</summary>
    public void Choose(Span<FoundName> names)
    {
        Count(names);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].IsPlace && names[i].Candidates > 0)
                Choose(ref names[i], Beside(names, i));
        }

        new UnlistedPlaces(gazetteer, _votes).Place(names);
    }

    private void Count(Span<FoundName> names)
    {
        foreach (var name in names)
        {
            if (!name.IsPlace || name.Candidates == 0)
                continue;
            var best = candidates[name.FirstCandidate];
            if (name.Candidates > 1 && Weight(best) < Weight(candidates[name.FirstCandidate + 1]) + Clear)
                continue;
            _named.Add(best.Index);
            if (gazetteer.CountryAt(best.Index) is { } country)
                _votes[country] = _votes.GetValueOrDefault(country) + 1;
        }
    }

    // The country or region behind a comma, "in" or a bracket; -1 for none.
    private int Beside(Span<FoundName> names, int at)
    {
        if (at + 1 >= names.Length || names[at + 1].Candidates == 0 || names[at + 1].Passage != names[at].Passage)
            return -1;
        var distance = names[at + 1].Start - names[at].End;
        var place = candidates[names[at + 1].FirstCandidate].Index;
        return distance <= Neighbour + 1 && names[at + 1].IsPlace && gazetteer.KindAt(place) is PlaceKind.Country or PlaceKind.Region ? place : -1;
    }

    private void Choose(ref FoundName name, int beside)
    {
        var (best, bestScore, bestAlone, bestAloneScore, isBeside) = (-1, int.MinValue, -1, int.MinValue, false);
        for (var i = 0; i < name.Candidates; i++)
        {
            var candidate = candidates[name.FirstCandidate + i];
            var alone = Weight(candidate);
            var said = Said(name, candidate.Index, beside);
            var score = alone + said + Company(candidate.Index);
            if (score > bestScore)
                (best, bestScore, isBeside) = (candidate.Index, score, said > 0);
            if (alone > bestAloneScore)
                (bestAlone, bestAloneScore) = (candidate.Index, alone);
        }

        name.Place = best;
        name.Reason = name.Has(Sign.ResultCode) || isBeside ? PlaceReason.Beside
            : name.Candidates == 1 ? PlaceReason.OnlyPlace
            : best != bestAlone ? PlaceReason.SameText
            : IsAbove(name, best) ? PlaceReason.Hierarchy : PlaceReason.Population;
    }

    private int Weight(PlaceCandidate candidate) => gazetteer.WeightAt(candidate.Index) - NameJudge.CostOf(candidate.Use);

    // What the words beside the name say of this candidate.
    private int Said(FoundName name, int place, int beside)
    {
        var kind = gazetteer.KindAt(place);
        if (name.Has(Sign.Water) && kind == PlaceKind.Water)
            return BesideBonus;
        if (beside >= 0 && beside != place && IsWithin(place, beside))
            return BesideBonus;
        return name.Has(Sign.Region) && kind is PlaceKind.Region or PlaceKind.Area ? KindBonus : 0;
    }

    // What the rest of the text says of it.
    private int Company(int place)
    {
        var bonus = gazetteer.CountryAt(place) is { } country ? VoteBonus * Math.Min(MostVotes, _votes.GetValueOrDefault(country)) : 0;
        var parent = gazetteer.ParentAt(place);
        return parent >= 0 && _named.Contains(parent) && gazetteer.KindAt(parent) != PlaceKind.Country ? bonus + NearBonus : bonus;
    }

    private bool IsAbove(FoundName name, int place)
    {
        for (var i = 0; i < name.Candidates; i++)
        {
            var other = candidates[name.FirstCandidate + i].Index;
            if (other != place && (IsWithin(other, place) || gazetteer.KindAt(place) < gazetteer.KindAt(other) && gazetteer.KindAt(place) == PlaceKind.Country))
                return true;
        }

        return false;
    }

    private bool IsWithin(int place, int above)
    {
        for (var at = gazetteer.ParentAt(place); at >= 0; at = gazetteer.ParentAt(at))
        {
            if (at == above)
                return true;
        }

        return false;
    }
}
