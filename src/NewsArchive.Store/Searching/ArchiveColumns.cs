using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching;

/// <summary>
/// What lists are filtered, counted and ordered by, in memory: the finished articles of one moment and their photos. Moments share their
/// columns; an article that comes later fills places at which an earlier moment does not look.
/// </summary>
internal sealed class ArchiveColumns
{
    /// <summary>The change number of the moment.</summary>
    public required long ChangeNumber { get; init; }

    /// <summary>The numbers of all articles that are finished and were not withdrawn.</summary>
    public required DocumentSet AllArticles { get; init; }

    /// <summary>The numbers of all photos that such an article shows.</summary>
    public required DocumentSet AllPhotos { get; init; }

    public required ArticleColumns Articles { get; init; }

    public required PhotoColumns Photos { get; init; }

    public required FigureColumns Figures { get; init; }

    public required NameNumbers Agencies { get; init; }

    public required NameNumbers Photographers { get; init; }

    public required PlaceNumbers Places { get; init; }

    /// <summary>The collections, by name.</summary>
    public required IReadOnlyList<CollectionName> Collections { get; init; }

    /// <summary>What the columns take in memory, in bytes.</summary>
    public long Size => Articles.Size + Photos.Size + Figures.Size + AllArticles.Size + AllPhotos.Size;

    /// <summary>The articles of figures.</summary>
    public DocumentSet ArticlesOf(DocumentSet figures) => Through(figures, Figures.Article, AllArticles);

    /// <summary>The photos of figures.</summary>
    public DocumentSet PhotosOf(DocumentSet figures) => Through(figures, Figures.Photo, AllPhotos);

    // A figure of an article that is not there in this moment leads nowhere: not to a photo either that others show.
    private DocumentSet Through(DocumentSet figures, Column<int> column, DocumentSet all)
    {
        var (ids, count) = (new int[figures.Count], 0);
        foreach (var figure in figures)
        {
            // Figures of one article mostly follow one another.
            if (column[figure] is var id and > 0 && (count == 0 || ids[count - 1] != id) && AllArticles.Contains(Figures.Article[figure]))
                ids[count++] = id;
        }

        return DocumentSet.Of(ids.AsSpan(0, count)).And(all);
    }
}

/// <summary>A collection.</summary>
internal sealed record CollectionName(int Id, string Slug, string Name);
