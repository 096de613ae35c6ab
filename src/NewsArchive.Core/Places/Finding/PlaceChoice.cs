namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Chooses the place for each name: what its neighbours say, then the countries of the text's other places, then weight, in which a country
/// outweighs a town and a large town a small one.
/// </summary>
internal sealed class PlaceChoice(Gazetteer gazetteer, List<PlaceCandidate> candidates, int? year)
{
    private const int BesideBonus = 250;
    private const int KindBonus = 60;
    private const int VoteBonus = 15;
    private const int MostVotes = 4;
    private const int NearBonus = 60;
    private const int ParentBonus = 25;

    // So much heavier, and a candidate is taken to be meant while the countries are counted.
    private const int Clear = 25;

    private const int Neighbour = 4;
    private const int Reach = 40;
    private const int OtherSpelling = 40;
    private const int OutOfPeriod = 120;
    private const int StrayTown = 96;
    private const int StrayDistrict = 112;
    private const int StrayVotes = 3;

    private readonly Dictionary<string, int> _votes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _named = [];
    private readonly HashSet<ulong> _counted = [];
    private readonly HashSet<ulong> _districts = [];
    private int _main;

    /// <summary>Sets <see cref="FoundName.Place"/> and <see cref="FoundName.Reason"/> of the names that are places.</summary>
    public void Choose(Span<FoundName> names)
    {
        Count(names);
        foreach (var (country, votes) in _votes)
            _main = country is "NL" or "BE" ? _main : Math.Max(_main, votes);
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
            if (name.Has(Sign.NounBefore | Sign.NounAfter))
                _districts.Add(name.Name);
            if (!_counted.Add(name.Name) || !IsClear(name, best))
                continue;
            _named.Add(best.Index);
            if (gazetteer.CountryAt(best.Index) is { } country)
                _votes[country] = _votes.GetValueOrDefault(country) + (gazetteer.KindAt(best.Index) == PlaceKind.Country ? 2 : 1);
        }
    }

    // No other country has a place of that name that comes near.
    private bool IsClear(FoundName name, PlaceCandidate best)
    {
        for (var i = 1; i < name.Candidates; i++)
        {
            var other = candidates[name.FirstCandidate + i];
            if (Weight(other) + Clear > Weight(best) && gazetteer.CountryAt(other.Index) != gazetteer.CountryAt(best.Index))
                return false;
        }

        return true;
    }

    // The country or region behind a comma or a bracket, or a few words on ("in het noorden van Libanon"), and what that is worth.
    private (int Place, int Bonus) Beside(Span<FoundName> names, int at)
    {
        if (at + 1 >= names.Length || names[at + 1].Candidates == 0 || names[at + 1].Passage != names[at].Passage || !names[at + 1].IsPlace)
            return (-1, 0);
        var distance = names[at + 1].Start - names[at].End;
        var place = candidates[names[at + 1].FirstCandidate].Index;
        if (distance > Reach || gazetteer.KindAt(place) is not (PlaceKind.Country or PlaceKind.Region))
            return (-1, 0);
        return (place, distance <= Neighbour ? BesideBonus : NearBonus);
    }

    private void Choose(ref FoundName name, (int Place, int Bonus) beside)
    {
        var (best, bestScore, bestWeight, bestAlone, bestAloneScore, isBeside) = (-1, int.MinValue, 0, -1, int.MinValue, false);
        for (var i = 0; i < name.Candidates; i++)
        {
            var candidate = candidates[name.FirstCandidate + i];
            var alone = Weight(candidate);
            var said = Said(name, candidate.Index, beside);
            var score = alone + said + Company(candidate.Index);
            if (score > bestScore)
                (best, bestScore, bestWeight, isBeside) = (candidate.Index, score, alone, said > 0);
            if (alone > bestAloneScore)
                (bestAlone, bestAloneScore) = (candidate.Index, alone);
        }

        if (IsStray(name, best, bestWeight))
        {
            name.Reason = PlaceReason.Unlisted;
            return;
        }

        name.Place = best;
        name.Reason = name.Has(Sign.ResultCode) || isBeside ? PlaceReason.Beside
            : name.Candidates == 1 ? PlaceReason.OnlyPlace
            : best != bestAlone ? PlaceReason.SameText
            : IsAbove(name, best) ? PlaceReason.Hierarchy : PlaceReason.Population;
    }

    // A small town of a country that the text does not name, where it is about another: the gazetteer lacks the one that is meant.
    private bool IsStray(FoundName name, int place, int weight) =>
        _main >= StrayVotes && weight < (_districts.Contains(name.Name) ? StrayDistrict : StrayTown) && !name.Has(Sign.ResultCode)
            && gazetteer.KindAt(place) is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Region
            && gazetteer.CountryAt(place) is { } country and not ("NL" or "BE") && _votes.GetValueOrDefault(country) <= 1;

    // A name that another language has for a town is hardly ever meant where a town bears it itself.
    private int Weight(PlaceCandidate candidate) =>
        gazetteer.WeightAt(candidate.Index) - (candidate.Use == SpellingUse.Other ? OtherSpelling : NameJudge.CostOf(candidate.Use))
            - (IsOfAnotherTime(candidate.Index) ? OutOfPeriod : 0);

    // In 2016 Malakka is the town in Malaysia; Zaïre the former country, unless the text is about Angola, which has a province of that name.
    private bool IsOfAnotherTime(int place) => year is { } known && gazetteer.PeriodAt(place) is var (from, until) && (known < from || known > until);

    // What the words beside the name say of this candidate.
    private int Said(FoundName name, int place, (int Place, int Bonus) beside)
    {
        var kind = gazetteer.KindAt(place);
        if (name.Has(Sign.Water) && kind == PlaceKind.Water)
            return BesideBonus;
        if (beside.Place >= 0 && beside.Place != place && IsWithin(place, beside.Place))
            return beside.Bonus;
        return name.Has(Sign.Region) && kind is PlaceKind.Region or PlaceKind.Area ? KindBonus : 0;
    }

    // What the rest of the text says of it.
    private int Company(int place)
    {
        var bonus = gazetteer.CountryAt(place) is { } country ? VoteBonus * Math.Min(MostVotes, _votes.GetValueOrDefault(country)) : 0;
        var parent = gazetteer.ParentAt(place);
        return parent >= 0 && _named.Contains(parent) && gazetteer.KindAt(parent) != PlaceKind.Country ? bonus + ParentBonus : bonus;
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
