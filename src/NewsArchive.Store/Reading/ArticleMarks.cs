using NewsArchive.Core.Words;

namespace NewsArchive.Store.Reading;

/// <summary>Where the words of a search stand in the texts of an article page.</summary>
/// <param name="Title">In the headline.</param>
/// <param name="Blocks">By the anchor of the block; blocks without a word are left out.</param>
/// <param name="Figures">By the anchor of the figure; figures without a word are left out.</param>
public sealed record ArticleMarks(
    IReadOnlyList<MarkedRange> Title,
    IReadOnlyDictionary<string, BlockMarks> Blocks,
    IReadOnlyDictionary<string, FigureMarks> Figures)
{
    /// <summary>No words.</summary>
    public static ArticleMarks None { get; } = new([], new Dictionary<string, BlockMarks>(), new Dictionary<string, FigureMarks>());

    /// <summary>The marks of what a page of an article shows. Costs one pass over its texts.</summary>
    /// <param name="matcher">The words in all forms in which the search found them.</param>
    public static ArticleMarks Of(ArticleRecord article, WordMatcher matcher)
    {
        var (blocks, figures) = (new Dictionary<string, BlockMarks>(), new Dictionary<string, FigureMarks>());
        foreach (var block in article.Blocks.Items)
        {
            if (block.Figure is null && BlockMarks.Of(block, matcher) is { IsEmpty: false } marks)
                blocks[block.Anchor] = marks;
        }

        foreach (var figure in article.Blocks.Items.Select(block => block.Figure).Prepend(article.Lead).OfType<FigureRecord>())
        {
            var marks = new FigureMarks(Marks.Find(figure.Caption?.Text, matcher), Marks.Find(figure.Agency?.Description, matcher));
            if (marks.Caption.Count + marks.Description.Count > 0)
                figures[figure.Anchor] = marks;
        }

        return new ArticleMarks(Marks.Find(article.Title, matcher), blocks, figures);
    }
}

/// <summary>The marks of a block.</summary>
/// <param name="Text">In its text.</param>
/// <param name="Items">For a list: in each of its items; else none.</param>
public sealed record BlockMarks(IReadOnlyList<MarkedRange> Text, IReadOnlyList<IReadOnlyList<MarkedRange>> Items)
{
    /// <summary>Whether no word stands in it.</summary>
    public bool IsEmpty => Text.Count == 0 && Items.All(item => item.Count == 0);

    internal static BlockMarks Of(BlockRecord block, WordMatcher matcher) =>
        new(Marks.Find(block.Text, matcher), [.. block.Items.Select(item => Marks.Find(item, matcher))]);
}

/// <summary>The marks of what stands under a photo.</summary>
/// <param name="Caption">In the Dutch caption.</param>
/// <param name="Description">In the agency's description.</param>
public sealed record FigureMarks(IReadOnlyList<MarkedRange> Caption, IReadOnlyList<MarkedRange> Description);
