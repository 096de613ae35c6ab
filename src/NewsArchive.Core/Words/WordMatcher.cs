namespace NewsArchive.Core.Words;

/// <summary>Finds the words and phrases of a query in texts. Made once for a query and used for many texts, by any thread.</summary>
public sealed class WordMatcher
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _surfaces;
    private readonly PhraseMatcher? _phrases;
    private readonly (string Prefix, int Term)[] _prefixes;

    /// <summary>Makes a matcher. A surface that belongs to several terms counts for the first of them.</summary>
    /// <param name="terms">What is looked for, in the order of the query.</param>
    public WordMatcher(IReadOnlyList<MatchTerm> terms)
    {
        var surfaces = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = new List<(string[] Words, int Term)>();
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var surface in terms[term].Surfaces)
                surfaces.TryAdd(surface, term);
            foreach (var phrase in terms[term].Phrases)
            {
                if (phrase.Length == 1)
                    surfaces.TryAdd(phrase[0], term);
                else if (phrase.Length > 1)
                    phrases.Add(([.. phrase], term));
            }
        }

        _surfaces = surfaces.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = [.. terms.SelectMany((term, number) => term.Prefixes.Select(prefix => (prefix, number)))];
        _phrases = phrases.Count > 0 ? new PhraseMatcher(phrases) : null;
    }

    /// <summary>All matches in order of their end; those of phrases may overlap others.</summary>
    internal List<WordMatch> Find(ReadOnlySpan<char> text)
    {
        var matches = new List<WordMatch>();
        var words = new WordScanner(text);
        var run = _phrases?.Start();
        while (words.MoveNext())
        {
            var span = new WordSpan(words.Offset, words.Length);
            if (Term(words.Folded) is var term and >= 0)
                matches.Add(new WordMatch(span, term));
            run?.Take(words.Folded, span, matches);
        }

        return matches;
    }

    private int Term(ReadOnlySpan<char> folded)
    {
        if (_surfaces.TryGetValue(folded, out var term))
            return term;
        foreach (var (prefix, number) in _prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
                return number;
        }

        return -1;
    }
}
