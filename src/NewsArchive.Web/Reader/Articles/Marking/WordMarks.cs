using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Core.Words;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Articles.Marking;

/// <summary>The words of a search on a page of an article: where they stand, and in which blocks.</summary>
public sealed class WordMarks
{
    private readonly WordMatcher _matcher;
    private readonly List<string> _anchors;

    private WordMarks(string query, WordMatcher matcher, ArticleRecord article)
    {
        (Query, _matcher) = (query, matcher);
        _anchors = [.. Pieces(article).Where(piece => In(piece.Text).Count > 0).Select(piece => piece.Anchor).Distinct()];
    }

    /// <summary>What was searched for.</summary>
    public string Query { get; }

    /// <summary>The anchors of the blocks and figures that hold a word, in reading order.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>Looks for the words of a query; null when it has none. Costs one pass over the page.</summary>
    public static WordMarks? Of(string? query, ArticleRecord article, Gazetteer gazetteer)
    {
        if (string.IsNullOrWhiteSpace(query))
            return null;
        var wanted = WantedWords.Of(SearchQuery.Parse(query), gazetteer);
        var words = Words(Pieces(article).Select(piece => piece.Text).Append(article.Title));
        return new WordMarks(query, new WordMatcher([.. wanted.Select(one => one.TermFor(words))]), article);
    }

    /// <summary>Where they stand in a text of the page.</summary>
    public IReadOnlyList<MarkedRange> In(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [.. TextMarks.Find(text, _matcher).Select(span => new MarkedRange(span.Offset, span.Length))];

    /// <summary>The block behind one that holds a word; null behind the last, or when this one holds none.</summary>
    public string? NextAfter(string anchor) =>
        _anchors.IndexOf(anchor) is var at and >= 0 && at + 1 < _anchors.Count ? _anchors[at + 1] : null;

    private static IEnumerable<(string Anchor, string Text)> Pieces(ArticleRecord article)
    {
        if (article.Lead is { } lead && article.Blocks.Number == 1)
        {
            foreach (var piece in Pieces(lead))
                yield return piece;
        }

        foreach (var block in article.Blocks.Items.Where(block => block.Kind != BlockKind.Boilerplate))
        {
            foreach (var text in block.Items.Count > 0 ? block.Items : [block.Text])
                yield return (block.Anchor, text);
            foreach (var piece in block.Figure is { } figure ? Pieces(figure) : [])
                yield return piece;
        }
    }

    private static IEnumerable<(string Anchor, string Text)> Pieces(FigureRecord figure)
    {
        if (figure.Caption is { } caption)
            yield return (figure.Anchor, caption.Text);
        if (figure.Agency?.Description is { } description)
            yield return (figure.Anchor, description);
    }

    private static Dictionary<string, WordTerms> Words(IEnumerable<string> texts)
    {
        var terms = new Dictionary<string, WordTerms>(StringComparer.Ordinal);
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var words = new WordScanner(text);
            while (words.MoveNext())
            {
                if (!known.ContainsKey(words.Folded))
                    terms[words.Folded.ToString()] = WordTerms.Of(words.Folded.ToString());
            }
        }

        return terms;
    }
}
