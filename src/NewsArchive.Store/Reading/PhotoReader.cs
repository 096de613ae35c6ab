using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Captions;

namespace NewsArchive.Store.Reading;

/// <summary>One photo with its uses.</summary>
public sealed class PhotoReader(IDbContextFactory<NewsContext> contexts)
{
    private const int MostUses = 200;

    /// <summary>The photo of that number, or null.</summary>
    public async Task<PhotoRecord?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var archive = await Snapshot.TakeAsync(contexts, cancellationToken);
        var photo = await archive.Photos
            .Where(p => p.Id == id)
            .Select(p => new { p.AgencySlug, p.PhotographerSlug })
            .SingleOrDefaultAsync(cancellationToken);
        if (photo is null)
            return null;
        var uses = await ReadUsesAsync(archive, id, cancellationToken);
        return new PhotoRecord(
            id,
            uses.Select(use => use.Figure.Agency).FirstOrDefault(agency => agency is not null),
            AgencyNames.NameOf(photo.AgencySlug),
            photo.AgencySlug,
            photo.PhotographerSlug,
            [.. uses.Select(use => use.Record)],
            uses.Count < MostUses ? uses.Count : await archive.Figures.CountAsync(f => f.PhotoId == id, cancellationToken));
    }

    private static async Task<List<(FigureRow Figure, PhotoUse Record)>> ReadUsesAsync(
        Snapshot archive,
        long id,
        CancellationToken cancellationToken)
    {
        var places = await (
            from figure in archive.Figures
            where figure.PhotoId == id
            join article in archive.Articles on figure.ArticleId equals article.Id
            orderby article.OrderKey descending, figure.Position
            select new { FigureId = figure.Id, Link = new ArticleLink(article.Path, article.ListTitle ?? article.Title!, article.Published) })
            .Take(MostUses)
            .ToListAsync(cancellationToken);
        var figureIds = places.ConvertAll(place => place.FigureId);
        var figures = (await archive.Figures.Where(f => figureIds.Contains(f.Id)).ReadRowsAsync(archive, cancellationToken))
            .ToDictionary(figure => figure.Id);
        var findings = await archive.ReadFindingsAsync(id, [.. figures.Values.Select(figure => figure.ArticleId)], cancellationToken);
        return places.ConvertAll(place => (figures[place.FigureId], ToUse(place.Link, figures[place.FigureId], findings)));
    }

    private static PhotoUse ToUse(ArticleLink article, FigureRow figure, ILookup<(long, int), FindingRecord> findings) =>
        new(article, Anchors.Of(figure.Offset), figure.Caption, [.. findings[(figure.ArticleId, figure.Position)]])
        {
            ArticleId = figure.ArticleId,
            AltText = figure.AltText,
            Page = (Math.Max(0, figure.Position) / ArticleReader.BlocksPerPage) + 1,
        };
}
