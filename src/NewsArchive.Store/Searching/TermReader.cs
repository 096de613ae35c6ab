using System.Collections.Immutable;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>Finds the words and phrases of a query in all their forms.</summary>
internal sealed class TermReader(SearchScope scope, CancellationToken cancellationToken)
{
    /// <summary>How many words of the archive a beginning may stand for; where there are more, the first of the alphabet are taken.</summary>
    public const int MostWordsOfPrefix = 1000;

    // What a compound with the word, and the parts of a compound, are worth against the word itself.
    private const double CompoundWorth = 0.5;
    private const double PartsWorth = 0.5;
    private const double ExactWorth = 0.5;

    // Only among so few is it worth looking where exactly the typed form stands, and how much the word matters in each.
    private const int MostForExact = 2000;
    private const int MostForNear = 2;
    private const int MostForWeights = 200;

    /// <summary>A word in its forms, or only itself, or every word that begins with it.</summary>
    public QueryTerm Word(string word, QueryField field, bool isExact) =>
        Word(word, Forms(word, isExact), field);

    /// <summary>
    /// Where a word stands that a reader does not want: in any of its forms, but not compounds with it, nor, of a compound, its parts standing
    /// apart. Who leaves out luchtaanval still wants an attack from the air.
    /// </summary>
    public DocumentSet Exclusion(string word, QueryField field, bool isExact)
    {
        var forms = Forms(word, isExact);
        return scope.FieldsOf(field)
            .Select(at => FormsIn(at.Field, forms) is { IsEmpty: false } words ? scope.Find(at.Field, LookupKind.Any, words, cancellationToken) : DocumentSet.Empty)
            .Aggregate(DocumentSet.Empty, (all, found) => all.Or(found));
    }

    /// <summary>Words that follow one another.</summary>
    public QueryTerm Phrase(ImmutableArray<string> words, QueryField field) => QueryTerm.Of(
        [.. scope.FieldsOf(field).Select(at => new ScoredSet(scope.Find(at.Field, LookupKind.Phrase, words, cancellationToken), at.Worth * words.Length))],
        new MatchTerm([]) { Phrases = [words] });

    /// <summary>Every word that begins so.</summary>
    /// <param name="isCut">Whether there were too many of them.</param>
    public QueryTerm Prefix(string prefix, QueryField field, out bool isCut)
    {
        var words = scope.Lookups.Words.ReadWords(prefix, MostWordsOfPrefix + 1)
            .TakeWhile(word => word.Word.StartsWith(prefix, StringComparison.Ordinal)).Select(word => word.Word).ToList();
        var cut = words.Count > MostWordsOfPrefix;
        isCut = cut;
        DocumentSet Find(WordField at) => cut
            ? scope.Find(at, LookupKind.Any, words.Take(MostWordsOfPrefix), cancellationToken)
            : scope.Find(at, LookupKind.Prefix, [prefix], cancellationToken);
        return QueryTerm.Of(
            [.. scope.FieldsOf(field).Select(at => new ScoredSet(words.Count == 0 ? DocumentSet.Empty : Find(at.Field), at.Worth))],
            new MatchTerm([]) { Prefixes = [prefix] });
    }

    /// <summary>Where one of some words stands near one of others.</summary>
    public DocumentSet Near(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        scope.Find(scope.FieldsOf(QueryField.Any)[0].Field, LookupKind.Near, [string.Join('|', left), string.Join('|', right)], cancellationToken);

    /// <summary>How many articles or photos have a word in this very form.</summary>
    public int Count(string word) => scope.FieldsOf(QueryField.Any)
        .Aggregate(DocumentSet.Empty, (all, at) => all.Or(scope.Find(at.Field, LookupKind.Any, [word], cancellationToken))).Count;

    private WordForms Forms(string word, bool isExact) => isExact ? WordForms.Exactly(word) : WordForms.Of(word, scope.Lookups.Words);

    private static ImmutableArray<string> FormsIn(WordField field, WordForms forms) => field == WordField.AgencyCaption ? forms.English : forms.Dutch;

    private QueryTerm Word(string word, WordForms forms, QueryField field)
    {
        var scores = new List<ScoredSet>();
        foreach (var (at, worth) in scope.FieldsOf(field))
        {
            Add(scores, at, FormsIn(at, forms), worth);
            if (at is WordField.AgencyCaption or WordField.Lead)
                continue;
            Add(scores, at, forms.Compounds, worth * CompoundWorth);
        }

        AddParts(scores, field, forms.Parts);

        var match = new MatchTerm([.. forms.Dutch, .. forms.English, .. forms.Compounds, .. forms.Parts.SelectMany(part => part)]);
        var term = QueryTerm.Of(scores, match) with { NearForms = [.. forms.Dutch.Take(MostForNear)] };
        if (term.All.Count <= MostForWeights && field == QueryField.Any)
            term = term with { Weights = scope.Weigh(forms.Dutch, cancellationToken) };
        return forms.Dutch.Length > 1 && term.All.Count <= MostForExact && field == QueryField.Any
            ? term with { Scores = [.. term.Scores, new ScoredSet(scope.Find(scope.FieldsOf(field)[0].Field, LookupKind.Any, [word], cancellationToken), ExactWorth)] }
            : term;
    }

    private void Add(List<ScoredSet> scores, WordField field, ImmutableArray<string> words, double worth)
    {
        if (!words.IsEmpty && scope.Find(field, LookupKind.Any, words, cancellationToken) is { Count: > 0 } found)
            scores.Add(new ScoredSet(found, worth));
    }

    // The parts of a compound may stand apart, and in different texts of an article.
    private void AddParts(List<ScoredSet> scores, QueryField field, ImmutableArray<ImmutableArray<string>> parts)
    {
        if (parts.IsEmpty)
            return;
        var fields = scope.FieldsOf(field).Select(at => at.Field).Where(at => at != WordField.Lead).ToList();
        var together = parts
            .Select(part => fields.Select(at => scope.Find(at, LookupKind.Any, part, cancellationToken)).Aggregate((all, found) => all.Or(found)))
            .Aggregate((all, part) => all.And(part));
        if (together.Count > 0)
            scores.Add(new ScoredSet(together, PartsWorth));
    }
}
