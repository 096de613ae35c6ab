namespace NewsArchive.Core.Places.Finding;

/// <summary>Gives names that the gazetteer does not have the country in which they must lie: one that the passage names, else the text's first.</summary>
internal sealed class UnlistedPlaces(Gazetteer gazetteer, Dictionary<string, int> votes)
{
    public void Place(Span<FoundName> names)
    {
        var main = -1;
        foreach (var name in names)
            main = Better(main, name);
        for (var i = 0; i < names.Length; i++)
        {
            if (IsUnlisted(names[i]))
                Place(ref names[i], main, InPassage(names, i));
        }
    }

    private static bool IsUnlisted(FoundName name) =>
        name.IsPlace && (name.Has(Sign.Unlisted | Sign.UnlistedAbroad) || name.Reason == PlaceReason.Unlisted);

    private void Place(ref FoundName name, int main, int near)
    {
        name.Reason = PlaceReason.Unlisted;
        // A dateline's country is the reporter's.
        var isNear = near >= 0 && votes.GetValueOrDefault(gazetteer.CountryAt(near)!) * 2 >= votes.GetValueOrDefault(gazetteer.CountryAt(main)!);
        for (var at = isNear ? near : main; at >= 0; at = gazetteer.ParentAt(at))
            name.Place = at;
    }

    // Of a few neighbours in the passage, the one whose country the text names most.
    private int InPassage(Span<FoundName> names, int at)
    {
        const int reach = 4;
        var best = -1;
        for (var i = Math.Max(0, at - reach); i < Math.Min(names.Length, at + reach); i++)
        {
            if (names[i].Passage == names[at].Passage)
                best = Better(best, names[i]);
        }

        return best;
    }

    private int Better(int best, FoundName name)
    {
        if (!name.IsPlace || name.Reason == PlaceReason.Unlisted || name.Place < 0 || gazetteer.CountryAt(name.Place) is not { } country)
            return best;
        return best < 0 || votes.GetValueOrDefault(country) > votes.GetValueOrDefault(gazetteer.CountryAt(best)!) ? name.Place : best;
    }
}
