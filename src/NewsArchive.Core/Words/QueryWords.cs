using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Words;

/// <summary>Makes the words, phrases and places of a query, as many as are allowed.</summary>
internal sealed class QueryWords(QueryNotices notices, StepCounter steps)
{
    private const int MaxPlace = 100;
    private const char Star = '*';

    private int _count;

    /// <summary>What stands between quotes.</summary>
    internal QueryNode? Phrase(string text, QueryScope scope)
    {
        var words = Read(text);
        if (words.Count == 0)
            notices.Add(QueryNoticeCode.EmptyPhrase);
        TellOfStars(text, words, 0);
        return scope == QueryScope.Place && words.Count > 0 ? Place(text) : Phrase(words, Field(scope));
    }

    /// <summary>The words of a chunk of text.</summary>
    internal List<QueryNode> Words(string chunk, QueryScope scope, ChunkUse use)
    {
        var words = Read(chunk);
        TellOfSigns(chunk, words, scope);
        if (scope == QueryScope.Place)
        {
            TellOfStars(chunk, words, 0);
            return words.Count > 0 && Place(chunk) is { } place ? [place] : [];
        }

        var isJoined = words.Skip(1).All(word => word.IsJoined);
        var isPhrase = words.Count > 1 && (use is ChunkUse.Narrow || (use is ChunkUse.Exact or ChunkUse.Without && !isJoined));
        TellOfStars(chunk, words, isPhrase || use is ChunkUse.Exact ? 0 : words.Count(word => word.HasStar));
        if (isPhrase)
            return Phrase(words, Field(scope)) is { } phrase ? [phrase] : [];
        return Each(words, Field(scope), use);
    }

    private List<QueryNode> Each(List<QueryWord> words, QueryField field, ChunkUse use)
    {
        var nodes = new List<QueryNode>();
        for (var i = 0; i < words.Count;)
        {
            var group = words.Skip(i).TakeWhile((word, at) => at == 0 || word.IsJoined).ToList();
            i += group.Count;
            nodes.AddRange(group.Count == 1 ? Word(group[0], field, use is ChunkUse.Exact) : Joined(group, field, use));
        }

        return nodes;
    }

    private IEnumerable<QueryNode> Word(QueryWord word, QueryField field, bool isExact)
    {
        if (!Take(1, word.Text))
            return [];
        var isPrefix = word.HasStar && !isExact && word.Folded.Length > 1;
        if (word.HasStar && !isExact && !isPrefix)
            notices.Add(QueryNoticeCode.PrefixTooShort, word.Text);
        return [new WordNode(word.Text, word.Folded, field, isExact, isPrefix, false)];
    }

    // Oost-Aleppo: its words, or written as one.
    private IEnumerable<QueryNode> Joined(List<QueryWord> group, QueryField field, ChunkUse use)
    {
        var whole = string.Concat(group.Select(word => word.Folded));
        var fits = whole.Length <= WordScanner.MaxLength && _count + group.Count + 1 <= SearchQuery.MaxWords;
        if (use is ChunkUse.Exact || (use is ChunkUse.Without && !fits))
            return Phrase(group, field) is { } exact ? [exact] : [];
        if (!fits || group[^1].HasStar)
            return group.SelectMany(word => Word(word, field, false));
        _count += group.Count + 1;
        var isWeak = group.Exists(word => word.Folded.Length < 3 || StopWords.Contains(word.Folded));
        QueryNode parts = isWeak || use is ChunkUse.Without
            ? new PhraseNode([.. group.Select(word => word.Folded)], field)
            : new AndNode([.. group.Select(word => new WordNode(word.Text, word.Folded, field, false, false, false))]);
        return [new OrNode([parts, new WordNode(whole, whole, field, false, false, false)])];
    }

    private QueryNode? Phrase(List<QueryWord> words, QueryField field)
    {
        var taken = words.TakeWhile(word => Take(1, word.Text)).ToList();
        return taken.Count switch
        {
            0 => null,
            1 => new WordNode(taken[0].Text, taken[0].Folded, field, true, false, false),
            _ => new PhraseNode([.. taken.Select(word => word.Folded)], field),
        };
    }

    private PlaceNode? Place(string text)
    {
        var name = QueryText.Head(string.Concat(text.Where(c => !char.IsControl(c) && c != Star)).Trim(), MaxPlace).Trim();
        if (QueryWord.Read(name).Count == 0)
        {
            notices.Add(QueryNoticeCode.SignsIgnored, name);
            return null;
        }

        return Take(1, name) ? new PlaceNode(name) : null;
    }

    private List<QueryWord> Read(string text)
    {
        steps.Add(text.Length);
        return QueryWord.Read(text);
    }

    // What is no word, and a dash before a word that excludes nothing.
    private void TellOfSigns(string chunk, List<QueryWord> words, QueryScope scope)
    {
        if (words.Count == 0 ? chunk is "*" || chunk.Length > 1 || scope == QueryScope.Place : chunk.Any(char.IsControl))
            notices.Add(QueryNoticeCode.SignsIgnored, chunk);
        if (words.Count > 0 && QueryText.IsMinus(chunk[0]))
            notices.Add(QueryNoticeCode.MinusNotUnderstood, chunk);
    }

    // A row of stars says no more than one.
    private void TellOfStars(string text, List<QueryWord> words, int understood)
    {
        var stars = text.Where((c, i) => c == Star && (i == 0 || text[i - 1] != Star)).Count();
        if (words.Count > 0 && stars > understood)
            notices.Add(QueryNoticeCode.StarNotUnderstood, text);
    }

    private bool Take(int count, string text)
    {
        if (_count + count <= SearchQuery.MaxWords)
        {
            _count += count;
            return true;
        }

        notices.Add(QueryNoticeCode.TooManyWords, text);
        return false;
    }

    private static QueryField Field(QueryScope scope) => scope switch
    {
        QueryScope.Title => QueryField.Title,
        QueryScope.Photo => QueryField.Photo,
        _ => QueryField.Any,
    };
}
