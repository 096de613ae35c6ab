using System.Collections.Immutable;
using NewsArchive.Core.Places;
using NewsArchive.Core.Words;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching;

/// <summary>Reads words of a query as places that the archive names, whatever their spelling.</summary>
internal sealed class PlaceTerms(SearchScope scope, PlaceNumbers numbers, Gazetteer gazetteer)
{
    /// <summary>The most words that a place's name in a query may have.</summary>
    public const int MostWords = 5;

    // Of a name that several places of the archive have, the likeliest.
    private const int MostPlaces = 3;
    private const int MostSpellings = 40;

    private const double NamedWorth = 1;
    private const double AboutWorth = 3;
    private const double WithinWorth = 0.5;

    /// <summary>The places of the archive that a name may mean, the likeliest first.</summary>
    public IReadOnlyList<Place> Find(string name) =>
        [.. gazetteer.FindByName(name).Where(place => numbers.Find(place.Id) > 0).Take(MostPlaces)];

    /// <summary>The place at an address, or else the places that a name may mean.</summary>
    public IReadOnlyList<Place> FindByPathOrName(string text) =>
        gazetteer.FindByPath(text.Trim('/')) is { } place && numbers.Find(place.Id) > 0 ? [place] : Find(text);

    /// <summary>What has to do with one of the places, and those below them.</summary>
    /// <param name="typed">The words as typed, folded, to be marked with the other spellings.</param>
    public QueryTerm Term(IReadOnlyList<Place> places, ImmutableArray<string> typed)
    {
        var scores = new List<ScoredSet>();
        foreach (var number in places.Select(place => numbers.Find(place.Id)))
        {
            scores.Add(new ScoredSet(scope.Find(number, PlaceUse.Within), WithinWorth));
            scores.Add(new ScoredSet(scope.Find(number, PlaceUse.Named), NamedWorth));
            scores.Add(new ScoredSet(scope.Find(number, PlaceUse.About), AboutWorth));
        }

        return QueryTerm.Of(scores, Match(places, typed));
    }

    private MatchTerm Match(IReadOnlyList<Place> places, ImmutableArray<string> typed)
    {
        var spellings = places.SelectMany(gazetteer.SpellingsOf).Take(MostSpellings).Select(Words).Where(words => !words.IsEmpty);
        var phrases = spellings.Append(typed).Where(words => !words.IsEmpty).ToList();
        return new MatchTerm([.. phrases.Where(words => words.Length == 1).Select(words => words[0]).Distinct(StringComparer.Ordinal)])
        {
            Phrases = [.. phrases.Where(words => words.Length > 1)],
        };
    }

    /// <summary>The words of a text, folded.</summary>
    public static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            words.Add(scanner.Folded.ToString());
        return words.ToImmutable();
    }
}
