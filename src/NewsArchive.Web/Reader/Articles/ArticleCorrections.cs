using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Articles;

/// <summary>What was corrected in an article, by where it is shown.</summary>
public sealed class ArticleCorrections(long articleId, IReadOnlyList<CorrectionNote> notes)
{
    private readonly ILookup<string, CorrectionNote> _figures = notes.Where(note => note.Anchor is not null).ToLookup(note => note.Anchor!, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyList<CorrectionNote> All => notes;

    /// <summary>The article.</summary>
    public long ArticleId => articleId;

    /// <summary>Corrections of the article's own fields.</summary>
    public IReadOnlyList<CorrectionNote> OfArticle { get; } = [.. notes.Where(note => note.Anchor is null)];

    /// <summary>Corrections of what stands under a photo.</summary>
    public IReadOnlyList<CorrectionNote> OfFigure(string anchor) => [.. _figures[anchor]];
}
