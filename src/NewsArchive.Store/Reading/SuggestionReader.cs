using NewsArchive.Core.Places;
using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store.Reading;

/// <summary>Says what a reader may be typing: places in any spelling, and words of the archive.</summary>
public sealed class SuggestionReader
{
    private const int Most = 8;
    private const int MostPlaces = 5;
    private const int ShortestTyped = 2;
    private const int LongestTyped = 100;

    // So many places of the world are looked at for those that the archive names; and so many words, of which so many are counted.
    private const int MostCompletions = 300;
    private const int MostWords = 400;
    private const int MostCounted = 40;

    private readonly ArchiveSearch _search;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly WholeArchive _archive;

    internal SuggestionReader(ArchiveSearch search, ArchiveGazetteer gazetteer, WholeArchive archive) =>
        (_search, _gazetteer, _archive) = (search, gazetteer, archive);

    /// <summary>At most 8 suggestions, places first; none for less than two letters.</summary>
    /// <param name="typed">What stands in the search field so far.</param>
    public async Task<IReadOnlyList<Suggestion>> ReadAsync(string typed, CancellationToken cancellationToken)
    {
        var text = (typed.Length > LongestTyped ? typed[..LongestTyped] : typed).TrimStart();
        var words = PlaceTerms.Words(text);
        if (words.IsEmpty || text.TrimEnd().Length < ShortestTyped)
            return [];
        await using var moment = await _search.TakeAsync(cancellationToken);
        var scope = _search.Articles(moment);
        var places = Places(moment, text);
        return [.. places, .. Words(scope, text, words[^1], Most - places.Count, cancellationToken)];
    }

    private List<Suggestion> Places(ArchiveMoment moment, string text)
    {
        var gazetteer = _gazetteer.Gazetteer;
        var numbers = moment.Columns.Places;
        var counts = _archive.CountsOf(moment.Columns).Counts;
        return
        [
            .. gazetteer.Complete(text, MostCompletions)
                .Where(place => numbers.Find(place.Id) > 0)
                .Take(MostPlaces)
                .Select(place => new Suggestion(
                    SuggestionKind.Place, place.Name, Within(gazetteer, place), place.Path, counts[numbers.Find(place.Id)])),
        ];
    }

    private static string? Within(Gazetteer gazetteer, Place place) =>
        gazetteer.AncestorsOf(place) is { Count: > 0 } ancestors ? string.Join(", ", ancestors.Select(ancestor => ancestor.Name)) : null;

    // Short words first: those are counted, as counting all would take too long.
    private static IEnumerable<Suggestion> Words(ArticleScope scope, string text, string last, int most, CancellationToken cancellationToken)
    {
        if (last.Length < ShortestTyped || text.EndsWith(' '))
            return [];
        var start = text[..StartOfLast(text)];
        return scope.Lookups.Words.ReadWords(last, MostWords)
            .TakeWhile(word => word.Word.StartsWith(last, StringComparison.Ordinal))
            .Where(word => word.IsDutch && !StopWords.Contains(word.Word))
            .OrderBy(word => word.Word.Length)
            .Take(MostCounted)
            .Select(word => (word.Word, scope.Find(WordField.Article, LookupKind.Any, [word.Word], cancellationToken).Count))
            .Where(word => word.Count > 0)
            .OrderByDescending(word => word.Count)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(most)
            .Select(word => new Suggestion(SuggestionKind.Word, start + word.Word, null, null, word.Count));
    }

    private static int StartOfLast(string text)
    {
        var scanner = new WordScanner(text);
        var start = 0;
        while (scanner.MoveNext())
            start = scanner.Offset;
        return start;
    }
}
