namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Decides which names are places: each has a standing by its likeliest place, to which the signs add and from which they take. Names that
/// were taken once in the text, stand in a list with one that was, or lie in a country that the text names are taken more readily; those of
/// persons less.
/// </summary>
internal sealed class Acceptance(Gazetteer gazetteer, List<PlaceCandidate> candidates)
{
    private const int Threshold = 20;
    private const int SameName = 30;
    private const int InList = 20;
    private const int InCountry = 15;
    private const int PersonElsewhere = 45;

    // So often a country's places are named before its hamlets count for more.
    private const int Company = 2;

    // What each sign adds, by trial on the tests' newspaper texts.
    private static readonly (Sign Sign, int Points)[] Points =
    [
        (Sign.CertainPreposition, 25), (Sign.PlacePreposition, 9), (Sign.WeakPreposition, 8), (Sign.NounBefore, 30), (Sign.NounAfter, 25),
        (Sign.Water, 10), (Sign.Dateline, 40), (Sign.Located, 30), (Sign.Compass, 15), (Sign.PersonTown, -15), (Sign.FirstName, -20),
        (Sign.Shouted, -10), (Sign.UnknownBefore, -15),
    ];

    private readonly HashSet<ulong> _persons = [];
    private readonly HashSet<ulong> _places = [];
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);

    /// <summary>Sets <see cref="FoundName.IsPlace"/>. Linear.</summary>
    public void Decide(Span<FoundName> names)
    {
        foreach (var name in names)
        {
            if (name.Has(Sign.Person))
                _persons.Add(name.Name);
        }

        foreach (ref var name in names)
        {
            if (!IsRefused(name) && Score(name) >= Threshold)
                Accept(ref name);
        }

        // Forward and backward, so that a list is taken from either end.
        var isAbroad = _countries.Any(pair => pair.Key is not ("NL" or "BE") && pair.Value >= Company);
        for (var i = 0; i < names.Length; i++)
        {
            var inList = i > 0 && names[i].Has(Sign.Listed) && names[i - 1].IsPlace;
            AcceptByCompany(ref names[i], inList);
            if (isAbroad && names[i].Candidates == 0)
                AcceptAbroad(ref names[i], inList && names[i - 1].Has(Sign.CertainPreposition | Sign.PlacePreposition | Sign.UnlistedAbroad));
        }

        for (var i = names.Length - 2; i >= 0; i--)
            AcceptByCompany(ref names[i], names[i + 1].Has(Sign.Listed) && names[i + 1].IsPlace);
    }

    // Unknown to the gazetteer; "uit Maungdaw en Buthidaung" names two.
    private static void AcceptAbroad(ref FoundName name, bool inList)
    {
        name.IsPlace |= name.Has(Sign.UnlistedAbroad) || inList;
        if (inList)
            name.Signs |= Sign.UnlistedAbroad;
    }

    private void Accept(ref FoundName name)
    {
        name.IsPlace = true;
        if (name.Candidates == 0)
            return;
        _places.Add(name.Name);
        if (gazetteer.CountryAt(candidates[name.FirstCandidate].Index) is { } country)
            _countries[country] = _countries.GetValueOrDefault(country) + 1;
    }

    private void AcceptByCompany(ref FoundName name, bool inList)
    {
        if (name.IsPlace || name.Candidates == 0 || IsRefused(name))
            return;
        var score = Score(name) + (inList ? InList : 0) + (_places.Contains(name.Name) ? SameName : 0);
        name.IsPlace = score >= Threshold || (score >= Threshold - InCountry && IsInNamedCountry(name));
    }

    // Every Dutch text names Dutch places: that says nothing of a hamlet.
    private bool IsInNamedCountry(FoundName name)
    {
        for (var i = 0; i < name.Candidates; i++)
        {
            var country = gazetteer.CountryAt(candidates[name.FirstCandidate + i].Index);
            if (country is not (null or "NL" or "BE") && _countries.GetValueOrDefault(country) >= Company)
                return true;
        }

        return false;
    }

    private static bool IsRefused(FoundName name) =>
        name.Has(Sign.Person | Sign.OtherName) || (name.Standing < NameJudge.Country && (name.Has(Sign.Result) || IsClub(name)));

    // In sport a town is a club unless something is in it.
    private static bool IsClub(FoundName name) => name.Has(Sign.Sport)
        && !name.Has(Sign.CertainPreposition | Sign.NounBefore | Sign.Dateline | Sign.ResultCode | Sign.Located | Sign.Alone | Sign.Water);

    private int Score(FoundName name)
    {
        if (name.Has(Sign.ResultCode | Sign.Unlisted))
            return Threshold;
        if (name.Candidates == 0)
            return 0;
        var score = name.Standing;
        foreach (var (sign, points) in Points)
            score += name.Has(sign) ? points : 0;
        if (name.Has(Sign.Ordinary))
            score -= name.Has(Sign.StartsSentence | Sign.ShoutedPassage) ? 40 : 15;
        return _persons.Contains(name.Name) && name.Standing < NameJudge.Country ? score - PersonElsewhere : score;
    }
}
