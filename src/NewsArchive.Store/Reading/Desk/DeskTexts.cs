using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The texts of an article in which places are named.</summary>
internal sealed class DeskTexts(Article article, IReadOnlyList<Block> blocks, IReadOnlyList<FigureParts> figures)
{
    private readonly Dictionary<int, FigureParts> _figures = figures.ToDictionary(figure => figure.Figure.Position);

    /// <summary>A text; null when there is none.</summary>
    public string? Find(PlaceField field, int ordinal) => field switch
    {
        PlaceField.Title => article.Title,
        PlaceField.Dateline => article.Dateline,
        PlaceField.LeadCaption or PlaceField.Caption => _figures.GetValueOrDefault(ordinal)?.Caption?.Text,
        PlaceField.Description => _figures.GetValueOrDefault(ordinal)?.Agency?.Description,
        _ => ordinal >= 0 && ordinal < blocks.Count ? blocks[ordinal].Text : null,
    };

    /// <summary>All texts of a block, or of what stands above all blocks.</summary>
    public IEnumerable<string> Of(int ordinal)
    {
        PlaceField[] fields = ordinal < 0
            ? [PlaceField.Title, PlaceField.Dateline, PlaceField.LeadCaption]
            : [PlaceField.Block, PlaceField.Description, PlaceField.Caption];
        return fields.Select(field => Find(field, ordinal)).OfType<string>();
    }

    /// <summary>Where a block stands in the source; empty for what stands above all blocks, null when there is no such block.</summary>
    public SourceSpan? SpanOf(int ordinal) => ordinal < 0 ? default(SourceSpan) : ordinal < blocks.Count ? blocks[ordinal].Span : null;

    /// <summary>The first block that stands there, or overlaps it; null when there is none.</summary>
    public int? OrdinalAt(SourceSpan span)
    {
        for (var ordinal = 0; ordinal < blocks.Count; ordinal++)
        {
            if (blocks[ordinal].Span == span || blocks[ordinal].Span.Overlaps(span))
                return ordinal;
        }

        return null;
    }
}
