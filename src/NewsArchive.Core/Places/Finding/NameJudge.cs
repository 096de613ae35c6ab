namespace NewsArchive.Core.Places.Finding;

/// <summary>Judges one name in the passage that was read.</summary>
internal sealed class NameJudge(Gazetteer gazetteer, WordReader reader)
{
    /// <summary>The standing of a country or a continent: it needs nothing beside it.</summary>
    public const int Country = 40;

    /// <summary>The standing of a place that every reader knows.</summary>
    public const int WellKnown = 30;

    private const int ShoutedCodeLength = 3;
    private const int PeoplesTown = 15;

    // A region has few inhabitants of its own, and is known all the same.
    private const int RegionWeight = 96;

    // Where towns are often called as people are.
    private static readonly HashSet<string> PeoplesTowns = [.. "US CA AU NZ PH PR BR AR MX CL CO VE PE HT".Split(' ')];

    /// <summary>Whether the letters may be that name: a code has its capitals, an acronym is no town.</summary>
    public bool IsUsable(string text, NameSpan span, ReadOnlySpan<PlaceCandidate> candidates)
    {
        if (span.First != span.Last)
            return true;
        var word = reader.Words[span.First];
        if (word.Is(WordClass.Never | WordClass.Calendar) || (word.Length == 2 && !word.IsShouted))
            return false;
        if (candidates[0].Use == SpellingUse.Other && (word.Is(WordClass.Publication | WordClass.Demonym) || (word.IsShouted && !reader.IsShouted)))
            return false;
        if (word.IsShouted && word.Follows(Gap.Open) && span.Last + 1 < reader.Words.Length && reader.Words[span.Last + 1].Follows(Gap.Close))
            return false;
        var isCode = word.Length <= ShoutedCodeLength || text.AsSpan(word.Start, word.Length).Contains('.');
        return !(isCode && word.IsShouted) || reader.IsShouted || gazetteer.KindAt(candidates[0].Index) == PlaceKind.Country;
    }

    /// <summary>What the surroundings say.</summary>
    /// <param name="span">The name.</param>
    /// <param name="candidates">What it may mean.</param>
    /// <param name="known">What is known of the passage.</param>
    public Sign SignsOf(NameSpan span, ReadOnlySpan<PlaceCandidate> candidates, Sign known)
    {
        var words = reader.Words;
        var signs = known | PlaceSigns.Of(words, span, reader.IsShouted);
        var standing = StandingOf(candidates);
        if (PersonSigns.Has(words, span, standing >= Country))
            return signs | Sign.Person;
        var isOther = reader.IsShouted || (signs & Sign.Dateline) != 0
            ? OtherNameSigns.IsCompound(words, span)
            : OtherNameSigns.Has(words, span, standing >= WellKnown);
        if (isOther || OtherNameSigns.IsStreetOrBuilding(words, span) || QuotedTitles.Holds(words, span))
            return signs | Sign.OtherName | (OtherNameSigns.HasHeadOf(words, span) ? Sign.BodyOf : Sign.None);
        return IsLocated(span) ? signs | Sign.Located : signs;
    }

    /// <summary>How well known the likeliest candidate is: 40 a country, 30 by itself, 20 to regional readers, 10 a small town, 0 any hamlet.</summary>
    public int StandingOf(ReadOnlySpan<PlaceCandidate> candidates)
    {
        var best = 0;
        foreach (var candidate in candidates)
        {
            if (candidate.Use != SpellingUse.Other && IsAboveTowns(gazetteer.KindAt(candidate.Index)))
                return Country;
            var weight = gazetteer.WeightAt(candidate.Index) - CostOf(candidate.Use);
            if (candidate.Use == SpellingUse.Known && gazetteer.KindAt(candidate.Index) is PlaceKind.Region or PlaceKind.Area)
                weight = Math.Max(weight, RegionWeight);
            best = Math.Max(best, PeoplesTowns.Contains(gazetteer.CountryAt(candidate.Index) ?? "") ? weight - PeoplesTown : weight);
        }

        return best switch { >= 112 => WellKnown, >= 95 => 20, >= 80 => 10, _ => 0 };
    }

    /// <summary>What a spelling that is not the place's own takes from its weight.</summary>
    public static int CostOf(SpellingUse use) => use switch { SpellingUse.Other => 18, SpellingUse.Derived => 3, _ => 0 };

    private static bool IsAboveTowns(PlaceKind kind) => kind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.CrossBorder;

    // Hoorn (Noord-Holland): a country or region in brackets behind it.
    private bool IsLocated(NameSpan span)
    {
        var words = reader.Words;
        var behind = span.Last + 1;
        if (behind >= words.Length || !words[behind].IsUpper || !words[behind].Follows(Gap.Open))
            return false;
        var hashes = reader.Hashes[behind..Math.Min(behind + 3, words.Length)];
        return gazetteer.Match(hashes, out var candidates) > 0 && gazetteer.KindAt(candidates[0].Index) is PlaceKind.Country or PlaceKind.Region;
    }
}
