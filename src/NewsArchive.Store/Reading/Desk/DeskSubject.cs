using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>An article as the desk reads it: withdrawn ones too, but not those that are still being written.</summary>
internal sealed record DeskSubject(DeskHead Head, Article Article)
{
    public static async Task<DeskSubject?> FindAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var found = await (
            from article in context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where article.Id == articleId
            join document in context.Documents on article.DocumentId equals document.Id
            select new
            {
                Article = article,
                document.Sha256,
                document.Name,
                IsWithdrawn = context.WithdrawnArticles.Any(w => w.ArticleId == article.Id),
            }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new DeskSubject(ToHead(found.Article, found.Sha256, found.Name, found.IsWithdrawn), found.Article);
    }

    /// <summary>The figures of an article with what stands under them, in reading order.</summary>
    public static Task<List<FigureParts>> ReadFiguresAsync(NewsContext context, long articleId, CancellationToken cancellationToken) => (
        from figure in context.Figures.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
        where figure.ArticleId == articleId
        join c in context.Captions on figure.Id equals c.FigureId into captions
        from caption in captions.DefaultIfEmpty()
        join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
        from agency in agencies.DefaultIfEmpty()
        orderby figure.Position
        select new FigureParts(figure, caption, agency)).AsNoTracking().ToListAsync(cancellationToken);

    /// <summary>The other figures of the article.</summary>
    /// <param name="except">The figure from which they are seen, or zero.</param>
    public static IEnumerable<DeskNeighbour> Neighbours(IEnumerable<FigureParts> figures, long except = 0) => figures
        .Where(other => other.Figure.Id != except)
        .Select(other => new DeskNeighbour(new(other.Figure.ArticleId, other.Figure.Id), other.Figure.Position, other.Label));

    public static DeskHead ToHead(Article article, string sha256, string name, bool isWithdrawn) => new(
        article.Id, sha256, name, article.Path, article.ListTitle ?? article.Title ?? name, article.Published, isWithdrawn);
}
