using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Articles.Marking;

/// <summary>The words of a search on a page of an article: where they stand, and in which blocks.</summary>
/// <param name="query">What was searched for.</param>
public sealed class WordMarks(string query, ArticleRecord article, ArticleMarks marks)
{
    private readonly List<string> _anchors = [.. Anchored(article).Where(anchor => marks.Blocks.ContainsKey(anchor) || marks.Figures.ContainsKey(anchor))];

    /// <summary>What was searched for.</summary>
    public string Query => query;

    /// <summary>The words in the headline.</summary>
    public IReadOnlyList<MarkedRange> Title => marks.Title;

    /// <summary>The anchors of the blocks and figures that hold a word, in reading order.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>The words in a block that is no list.</summary>
    public IReadOnlyList<MarkedRange> In(BlockRecord block) => marks.Blocks.GetValueOrDefault(block.Anchor)?.Text ?? [];

    /// <summary>The words in an item of a list.</summary>
    public IReadOnlyList<MarkedRange> In(BlockRecord list, int item) => marks.Blocks.GetValueOrDefault(list.Anchor)?.Items[item] ?? [];

    /// <summary>The words under a photo; null when there are none.</summary>
    public FigureMarks? In(FigureRecord figure) => marks.Figures.GetValueOrDefault(figure.Anchor);

    /// <summary>The block behind one that holds a word; null behind the last, or when this one holds none.</summary>
    public string? NextAfter(string anchor) =>
        _anchors.IndexOf(anchor) is var at and >= 0 && at + 1 < _anchors.Count ? _anchors[at + 1] : null;

    private static IEnumerable<string> Anchored(ArticleRecord article)
    {
        if (article.Lead is { } lead && article.Blocks.Number == 1)
            yield return lead.Anchor;
        foreach (var block in article.Blocks.Items.Where(block => block.Kind != BlockKind.Boilerplate))
            yield return block.Anchor;
    }
}
