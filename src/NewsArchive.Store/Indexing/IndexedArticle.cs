using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Indexing;

/// <summary>The texts of an article by which it is found, as readers see them: read from a document or from the archive.</summary>
public sealed record IndexedArticle
{
    /// <summary>The headline, or null.</summary>
    public required string? Title { get; init; }

    /// <summary>Publication day, or null.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public required string? Byline { get; init; }

    /// <summary>Place and agency before the first paragraph, or null.</summary>
    public required string? Dateline { get; init; }

    /// <summary>The blocks in reading order, figures included.</summary>
    public required IReadOnlyList<IndexedBlock> Blocks { get; init; }

    /// <summary>The figures in reading order, the lead photo first.</summary>
    public required IReadOnlyList<IndexedFigure> Figures { get; init; }

    /// <summary>The texts of an article that has just been parsed.</summary>
    public static IndexedArticle Of(ParsedArticle article) => new()
    {
        Title = article.Title?.Text,
        Published = article.Published?.Date,
        Byline = article.Byline?.Text,
        Dateline = article.Dateline?.Text,
        Blocks = [.. article.Blocks.Select(block => new IndexedBlock(block.Kind, block.Text))],
        Figures = FiguresOf(article),
    };

    private static List<IndexedFigure> FiguresOf(ParsedArticle article)
    {
        var figures = new List<IndexedFigure>();
        if (article.LeadPhoto is { } lead)
            figures.Add(IndexedFigure.Of(Figure.LeadPosition, lead));
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Figure is { } figure)
                figures.Add(IndexedFigure.Of(i, figure));
        }

        return figures;
    }
}

/// <summary>A block of an article.</summary>
/// <param name="Text">Its text; empty for a figure.</param>
public sealed record IndexedBlock(BlockKind Kind, string Text);

/// <summary>The texts under a photo; each null when it is not there.</summary>
/// <param name="Position">The ordinal of its block, or <see cref="Figure.LeadPosition"/>.</param>
/// <param name="Caption">The Dutch caption without its credit.</param>
/// <param name="Credit">The credit of the Dutch caption.</param>
/// <param name="Description">What the agency says of the photo, in English.</param>
/// <param name="EditorsNote">The agency's note, in English.</param>
/// <param name="CreditLine">The agency's credit line.</param>
/// <param name="Creator">The photographer.</param>
/// <param name="Source">The source of a handout.</param>
public sealed record IndexedFigure(
    int Position, string? Caption, string? Credit, string? Description, string? EditorsNote, string? CreditLine, string? Creator, string? Source)
{
    internal static IndexedFigure Of(int position, ParsedFigure figure) => new(
        position,
        figure.Caption?.Text,
        figure.Caption?.Credit?.Text,
        figure.Agency?.Description?.Text,
        figure.Agency?.EditorsNote?.Text,
        figure.Agency?.CreditLine?.Text,
        figure.Agency?.Creator?.Text,
        figure.Agency?.Source?.Text);
}
