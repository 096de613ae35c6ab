namespace NewsArchive.Core.Places.Finding;

/// <summary>
/// Decides which names are places: each has a standing by its likeliest place, to which the signs add and from which they take. Names that
/// were taken once in the text, or stand in a list with one that was, are taken more readily; those of persons less.
/// </summary>
internal static class Acceptance
{
    private const int Threshold = 20;
    private const int SameName = 30;
    private const int InList = 20;
    private const int PersonElsewhere = 45;

    // What each sign adds, by trial on the tests' newspaper texts.
    private static readonly (Sign Sign, int Points)[] Points =
    [
        (Sign.CertainPreposition, 25), (Sign.PlacePreposition, 12), (Sign.WeakPreposition, 8), (Sign.NounBefore, 30), (Sign.NounAfter, 25),
        (Sign.Water, 10), (Sign.Dateline, 40), (Sign.Located, 30), (Sign.Compass, 15), (Sign.PersonTown, -15), (Sign.FirstName, -20),
        (Sign.Shouted, -10), (Sign.UnknownBefore, -15),
    ];

    /// <summary>Sets <see cref="FoundName.IsPlace"/>. Linear.</summary>
    public static void Decide(Span<FoundName> names)
    {
        var persons = new HashSet<ulong>();
        var places = new HashSet<ulong>();
        foreach (var name in names)
        {
            if (name.Has(Sign.Person))
                persons.Add(name.Name);
        }

        foreach (ref var name in names)
        {
            if (!IsRefused(name) && Score(name, persons) >= Threshold)
            {
                name.IsPlace = true;
                places.Add(name.Name);
            }
        }

        AcceptByCompany(names, persons, places);
    }

    // Forward and backward, so that a list is taken from either end.
    private static void AcceptByCompany(Span<FoundName> names, HashSet<ulong> persons, HashSet<ulong> places)
    {
        for (var i = 0; i < names.Length; i++)
            AcceptByCompany(ref names[i], i > 0 && names[i].Has(Sign.Listed) && names[i - 1].IsPlace, persons, places);
        for (var i = names.Length - 2; i >= 0; i--)
            AcceptByCompany(ref names[i], names[i + 1].Has(Sign.Listed) && names[i + 1].IsPlace, persons, places);
    }

    private static void AcceptByCompany(ref FoundName name, bool inList, HashSet<ulong> persons, HashSet<ulong> places)
    {
        if (name.IsPlace || IsRefused(name))
            return;
        var score = Score(name, persons) + (inList ? InList : 0) + (places.Contains(name.Name) ? SameName : 0);
        name.IsPlace = score >= Threshold;
    }

    private static bool IsRefused(FoundName name) =>
        name.Has(Sign.Person | Sign.OtherName) || (name.Has(Sign.Result) && !name.Has(Sign.NounAfter)) || (name.Has(Sign.Sport) && IsClub(name));

    // In sport a town is a club unless something is in it.
    private static bool IsClub(FoundName name) =>
        !name.Has(Sign.CertainPreposition | Sign.NounBefore | Sign.Dateline | Sign.ResultCode | Sign.Located | Sign.Alone | Sign.Water) && name.Standing < 40;

    private static int Score(FoundName name, HashSet<ulong> persons)
    {
        if (name.Has(Sign.ResultCode | Sign.Unlisted))
            return Threshold;
        var score = name.Standing;
        foreach (var (sign, points) in Points)
            score += name.Has(sign) ? points : 0;
        if (name.Has(Sign.Ordinary))
            score -= name.Has(Sign.StartsSentence | Sign.ShoutedPassage) ? 40 : 15;
        return persons.Contains(name.Name) && name.Standing < 40 ? score - PersonElsewhere : score;
    }
}
