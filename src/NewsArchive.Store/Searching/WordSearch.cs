using NewsArchive.Core.Places;
using NewsArchive.Core.Words;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching;

/// <summary>Answers the words of a search: which articles or photos have them, and how well.</summary>
internal sealed class WordSearch(SearchScope scope, Gazetteer gazetteer, Columns.PlaceNumbers placeNumbers, CancellationToken cancellationToken)
{
    // With so many words or more, or with stop words among them, a query is a question: what has most of its words may answer it as well.
    private const int WordsOfQuestion = 5;

    // When fewer have all the words, what has most of them is shown behind those.
    private const int Few = 5;

    // Which part of the words, weighed by how rare they are, the least of those must have.
    private const double LeastCoverage = 0.5;

    private readonly TermReader _terms = new(scope, cancellationToken);

    public SearchHits Find(string text)
    {
        var query = SearchQuery.Parse(text);
        var reader = new QueryReader(_terms, new PlaceTerms(scope, placeNumbers, gazetteer), new WordCorrections(_terms, scope.Lookups.Words, cancellationToken));
        var children = query.Root is AndNode and ? and.Children : query.Root is null ? [] : [query.Root];
        var clauses = reader.ReadAll([.. children.Where(child => child is not NotNode)]);
        var excluded = children.OfType<NotNode>().Select(not => reader.ReadExclusion(not.Child)).Aggregate(DocumentSet.Empty, (all, set) => all.Or(set));
        var full = clauses.Count == 0 ? DocumentSet.Empty : clauses.Select(clause => clause.Set).Aggregate((all, set) => all.And(set)).Without(excluded);
        var widened = IsPlain(children) ? Widen(full, clauses, excluded, IsQuestion(children, clauses.Count)) : new Widened(full, false, false);
        var scores = new HitScores(scope, _terms.Near);
        return new SearchHits(
            widened.Set,
            scores.Of(clauses, widened.Set, widened.IsExtended || widened.IsAnyWord ? full : null),
            scores.WeightsOf(clauses),
            [.. clauses.Select(clause => clause.Match)],
            Reading(query, reader, widened));
    }

    private static SearchReading Reading(SearchQuery query, QueryReader reader, Widened widened)
    {
        SearchNotice[] extension = widened.IsExtended ? [SearchMessages.MostWordsToo] : [];
        return new SearchReading(
            [.. query.Notices.Select(SearchMessages.Of), .. reader.Notices, .. extension],
            widened.IsAnyWord,
            reader.Corrected,
            reader.Suggestion is { } suggestion ? SearchSuggestion.Of(query, suggestion.Typed, suggestion.Meant) : null,
            [.. reader.Places.Select(place => new PlaceLink(place.Path, place.Name, place.EnglishName, IsAbout: false))]);
    }

    // Who uses operators and fields means exactly that.
    private static bool IsPlain(IReadOnlyList<QueryNode> nodes) => nodes.All(node => node is NotNode || !QueryNames.WordsOf(node).IsEmpty);

    private static bool IsQuestion(IReadOnlyList<QueryNode> nodes, int clauseCount) =>
        clauseCount >= WordsOfQuestion || nodes.Any(node => node is WordNode { IsOptional: true });

    private Widened Widen(DocumentSet full, List<QueryClause> clauses, DocumentSet excluded, bool isQuestion)
    {
        if (clauses.Count < 2 || full.Count >= (isQuestion ? ArchiveFilter.PageSize : Few))
            return new Widened(full, false, false);
        var most = new MostWords(scope.All.Count).Find(clauses, LeastCoverage).Without(excluded);
        return full.Count == 0 ? new Widened(most, most.Count > 0, false) : new Widened(most.Or(full), false, most.Count > full.Count);
    }

    private sealed record Widened(DocumentSet Set, bool IsAnyWord, bool IsExtended);
}
