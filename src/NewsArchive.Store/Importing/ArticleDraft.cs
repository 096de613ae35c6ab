using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>A document with everything that can be worked out before the database is locked.</summary>
public sealed record ArticleDraft
{
    /// <summary>The longest headline that a list shows.</summary>
    public const int ListTitleLength = 300;

    // Most words are known already, and cost no more than a look.
    private const int SurfacesPerRow = 4;

    public required PreparedDocument Document { get; init; }

    /// <summary>Its leaves, packed.</summary>
    public required byte[] Leaves { get; init; }

    /// <summary>The address it would have if it were alone.</summary>
    public required string Path { get; init; }

    /// <summary>The headline for lists when it differs from the headline, or null.</summary>
    public required string? ListTitle { get; init; }

    /// <summary>Its figures in reading order.</summary>
    public required ImmutableArray<FigureDraft> Figures { get; init; }

    public ParsedArticle Article => Document.Article;

    /// <summary>About how many rows it takes.</summary>
    public int RowCount =>
        Article.Blocks.Length + (5 * Figures.Length) + Article.Findings.Length + Article.Diagnostics.Length
        + (Document.Index.Words.Surfaces.Length / SurfacesPerRow);

    public static ArticleDraft From(PreparedDocument document)
    {
        var article = document.Article;
        var title = article.Title?.Text is { Length: > 0 } text ? text : null;
        return new ArticleDraft
        {
            Document = document,
            Leaves = LeafMap.Write(article.Leaves),
            Path = ArticlePath.Of(article.Published?.Date, title),
            ListTitle = ListTitleOf(title, document.Name),
            Figures = FiguresOf(article),
        };
    }

    /// <summary>The items of one of its lists.</summary>
    public ListItems ItemsOf(ParsedBlock list) => ListItems.Read(Article.Source, LeavesIn(list.Span));

    internal static string? ListTitleOf(string? title, string name) =>
        title is { Length: <= ListTitleLength } ? null : ShortText.Of(title ?? name, ListTitleLength);

    private static ImmutableArray<FigureDraft> FiguresOf(ParsedArticle article)
    {
        var figures = ImmutableArray.CreateBuilder<FigureDraft>();
        if (article.LeadPhoto is { } lead)
            figures.Add(FigureDraft.From(Figure.LeadPosition, lead));
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Figure is { } figure)
                figures.Add(FigureDraft.From(i, figure));
        }

        return figures.ToImmutable();
    }

    private IEnumerable<Leaf> LeavesIn(SourceSpan span)
    {
        var index = Article.Leaves.BinarySearch(new Leaf(span, LeafKind.Mark), LeafOrder.ByOffset);
        for (index = index < 0 ? ~index : index; index < Article.Leaves.Length && span.Contains(Article.Leaves[index].Span); index++)
            yield return Article.Leaves[index];
    }
}
