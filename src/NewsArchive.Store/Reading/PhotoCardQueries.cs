using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;

namespace NewsArchive.Store.Reading;

/// <summary>Reads photos as lists show them: by their latest use.</summary>
internal static class PhotoCardQueries
{
    public static async Task<IReadOnlyList<PhotoCard>> ReadCardsAsync(
        this IQueryable<Photo> photos,
        Snapshot archive,
        CancellationToken cancellationToken)
    {
        var rows = await ReadRowsAsync(photos, archive, cancellationToken);
        if (rows.Count == 0)
            return [];
        var figureIds = rows.ConvertAll(row => row.FigureId);
        var figures = await archive.Figures.Where(f => figureIds.Contains(f.Id)).ReadRowsAsync(archive, cancellationToken);
        var byId = figures.ToDictionary(figure => figure.Id);
        var articleIds = figures.ConvertAll(figure => figure.ArticleId);
        var links = await archive.Articles
            .Where(a => articleIds.Contains(a.Id))
            .Select(a => new { a.Id, Link = new ArticleLink(a.Path, a.ListTitle ?? a.Title!, a.Published) })
            .ToDictionaryAsync(row => row.Id, row => row.Link, cancellationToken);
        var codes = await ReadCodesAsync(archive, rows.ConvertAll(row => row.Id), cancellationToken);
        return rows.ConvertAll(row => ToCard(row, byId[row.FigureId], links[byId[row.FigureId].ArticleId], [.. codes[row.Id]]));
    }

    private static Task<List<PhotoRow>> ReadRowsAsync(IQueryable<Photo> photos, Snapshot archive, CancellationToken cancellationToken) =>
        photos
            .Select(p => new PhotoRow(
                p.Id,
                p.AgencySlug,
                p.PhotographerSlug,
                archive.Figures.Count(f => f.PhotoId == p.Id),
                (from figure in archive.Figures
                 where figure.PhotoId == p.Id
                 join article in archive.Articles on figure.ArticleId equals article.Id
                 orderby article.OrderKey descending, figure.Position
                 select figure.Id).First()))
            .ToListAsync(cancellationToken);

    private static async Task<ILookup<long, FindingCode>> ReadCodesAsync(
        Snapshot archive,
        List<long> photoIds,
        CancellationToken cancellationToken)
    {
        var codes = await archive.Findings
            .Where(f => f.PhotoId != null && photoIds.Contains(f.PhotoId.Value))
            .Select(f => new { PhotoId = f.PhotoId!.Value, f.Code })
            .Distinct()
            .OrderBy(f => f.Code)
            .ToListAsync(cancellationToken);
        return codes.ToLookup(row => row.PhotoId, row => row.Code);
    }

    private static PhotoCard ToCard(PhotoRow row, FigureRow figure, ArticleLink article, IReadOnlyList<FindingCode> codes) => new(
        row.Id,
        figure.Agency,
        figure.Caption,
        row.AgencySlug is null ? null : AgencyNames.DisplayName(row.AgencySlug) ?? row.AgencySlug,
        row.AgencySlug,
        row.PhotographerSlug,
        codes,
        article,
        row.UseCount);

    private sealed record PhotoRow(long Id, string? AgencySlug, string? PhotographerSlug, int UseCount, long FigureId);
}
