using System.Collections.Immutable;
using NewsArchive.Core.Places;
using NewsArchive.Core.Words;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching;

/// <summary>Finds the parts of a query: words in all their forms, phrases, places, alternatives. Notes what was read otherwise than typed.</summary>
internal sealed class QueryReader(TermReader terms, PlaceTerms places, WordCorrections corrections)
{
    // A word found less often than this may be a slip of the pen.
    private const int Few = 3;

    private readonly List<SearchNotice> _notices = [];
    private readonly List<CorrectedWord> _corrected = [];
    private readonly List<Place> _places = [];

    public IReadOnlyList<SearchNotice> Notices => _notices;

    public IReadOnlyList<CorrectedWord> Corrected => _corrected;

    /// <summary>The places that words were read as, each once.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>A word that was probably meant otherwise, and as what.</summary>
    public (WordNode Typed, string Meant)? Suggestion { get; private set; }

    /// <summary>The parts that must all hold.</summary>
    public List<QueryClause> ReadAll(IReadOnlyList<QueryNode> nodes)
    {
        var clauses = new List<QueryClause>();
        for (var i = 0; i < nodes.Count;)
        {
            if (ReadPlace(nodes, i, out var count) is { } place)
            {
                clauses.Add(place);
                i += count;
                continue;
            }

            if (nodes[i] is not WordNode { IsOptional: true })
                clauses.Add(Read(nodes[i]));
            i++;
        }

        return clauses;
    }

    private QueryClause Read(QueryNode node) => node switch
    {
        WordNode word => Of(Word(word)),
        PhraseNode phrase => Of(terms.Phrase(phrase.Folded, phrase.Field)),
        PlaceNode place => Place(place),
        OrNode or => Either([.. or.Children.Select(child => ReadAlternative(child))]),
        AndNode and => All(and),
        _ => new QueryClause(DocumentSet.Empty, []),
    };

    private QueryClause ReadAlternative(QueryNode node) => ReadPlace([node], 0, out _) ?? Read(node);

    /// <summary>Where an exclusion holds; its words are not corrected.</summary>
    public DocumentSet ReadExclusion(QueryNode node) => node switch
    {
        WordNode { IsPrefix: false } word => terms.Exclusion(word.Folded, word.Field, word.IsExact),
        AndNode all when !all.Children.Any(child => child is NotNode) => all.Children
            .Where(child => child is not WordNode { IsOptional: true }).Select(ReadExclusion).Aggregate((both, set) => both.And(set)),
        OrNode or => or.Children.Select(ReadExclusion).Aggregate((all, set) => all.Or(set)),
        _ => Read(node).Set,
    };

    private static QueryClause Of(QueryTerm term) => new(term.All, [term]);

    private static QueryClause Either(IReadOnlyList<QueryClause> clauses) => new(
        clauses.Aggregate(DocumentSet.Empty, (all, clause) => all.Or(clause.Set)), [.. clauses.SelectMany(clause => clause.Terms)]);

    private QueryClause All(AndNode and)
    {
        var clauses = ReadAll([.. and.Children.Where(child => child is not NotNode)]);
        var set = clauses.Select(clause => clause.Set).Aggregate((all, next) => all.And(next));
        foreach (var child in and.Children.OfType<NotNode>())
            set = set.Without(ReadExclusion(child.Child));
        return new QueryClause(set, [.. clauses.SelectMany(clause => clause.Terms)]);
    }

    private QueryTerm Word(WordNode word)
    {
        if (word.IsPrefix)
        {
            var begun = terms.Prefix(word.Folded, word.Field, out var isCut);
            if (isCut)
                _notices.Add(SearchMessages.PrefixCut(word.Text));
            return begun;
        }

        var found = terms.Word(word.Folded, word.Field, word.IsExact);
        if (word.IsExact || found.All.Count >= Few)
            return found;
        if (found.All.Count > 0)
        {
            if (Suggestion is null && corrections.Suggest(word.Folded, found.All.Count) is { } usual)
                Suggestion = (word, usual);
            return found;
        }

        if (corrections.Correct(word.Folded) is not { } meant)
            return found;
        _corrected.Add(new CorrectedWord(word.Text, meant));
        return terms.Word(meant, word.Field, isExact: false);
    }

    private QueryClause Place(PlaceNode node)
    {
        var words = PlaceTerms.Words(node.Text);
        if (places.FindByPathOrName(node.Text) is { Count: > 0 } found)
        {
            Note(found);
            return Of(places.Term(found, words));
        }

        _notices.Add(SearchMessages.UnknownPlace(node.Text));
        return words.Length > 1 ? Of(terms.Phrase(words, QueryField.Any)) : Of(Word(new WordNode(node.Text, words[0], QueryField.Any, false, false, false)));
    }

    // The longest name of a place that begins with a part of the query. Its words are looked for as words too.
    private QueryClause? ReadPlace(IReadOnlyList<QueryNode> nodes, int first, out int count)
    {
        var words = new List<string>();
        var ends = new List<int>();
        for (var i = first; i < nodes.Count && QueryNames.WordsOf(nodes[i]) is { IsEmpty: false } more && words.Count + more.Length <= PlaceTerms.MostWords; i++)
        {
            words.AddRange(more);
            ends.Add(words.Count);
        }

        for (count = ends.Count; count > 0; count--)
        {
            ImmutableArray<string> name = [.. words.Take(ends[count - 1])];
            if (name.Any(word => !StopWords.Contains(word)) && places.Find(string.Join(' ', name)) is { Count: > 0 } found)
            {
                Note(found);
                var term = name.Length > 1 ? terms.Phrase(name, QueryField.Any) : terms.Word(name[0], QueryField.Any, isExact: false);
                return Either([Of(term), Of(places.Term(found, name))]);
            }
        }

        return null;
    }

    private void Note(IReadOnlyList<Place> found) => _places.AddRange(found.Where(place => !_places.Contains(place)));
}
