using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Cuts a page out of photos in the order of the chosen dates, those without a date last.</summary>
internal static class PhotoPaging
{
    public static async Task<PageOf<PhotoCard>> ReadPageAsync(
        this IQueryable<Photo> photos,
        Snapshot archive,
        ArchiveFilter filter,
        CancellationToken cancellationToken)
    {
        var total = await photos.CountAsync(cancellationToken);
        var number = Math.Max(1, filter.Page);
        var skip = (number - 1L) * ArchiveFilter.PageSize;
        var cards = skip >= total
            ? []
            : filter.Sort != SortOrder.Oldest
                ? await Newest(photos, filter.Axis).Skip((int)skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(archive, cancellationToken)
                : await ReadOldestAsync(photos, archive, filter.Axis, (int)skip, cancellationToken);
        return new PageOf<PhotoCard>(cards, total, number, ArchiveFilter.PageSize);
    }

    private static async Task<IReadOnlyList<PhotoCard>> ReadOldestAsync(
        IQueryable<Photo> photos,
        Snapshot archive,
        DateAxis axis,
        int skip,
        CancellationToken cancellationToken)
    {
        var (dated, undated) = Parted(photos, axis);
        var cards = await Oldest(dated, axis).Skip(skip).Take(ArchiveFilter.PageSize).ReadCardsAsync(archive, cancellationToken);
        if (cards.Count == ArchiveFilter.PageSize || undated is null)
            return cards;
        var skipUndated = Math.Max(0, skip - await dated.CountAsync(cancellationToken));
        var rest = Oldest(undated, axis).Skip(skipUndated).Take(ArchiveFilter.PageSize - cards.Count);
        return [.. cards, .. await rest.ReadCardsAsync(archive, cancellationToken)];
    }

    private static (IQueryable<Photo> Dated, IQueryable<Photo>? Undated) Parted(IQueryable<Photo> photos, DateAxis axis) => axis switch
    {
        DateAxis.Taken => (photos.Where(p => p.Taken >= DateOnly.MinValue), photos.Where(p => p.Taken == null)),
        DateAxis.Imported => (photos, null),
        _ => (photos.Where(p => p.LastPublished >= DateOnly.MinValue), photos.Where(p => p.LastPublished == null)),
    };

    private static IQueryable<Photo> Newest(IQueryable<Photo> photos, DateAxis axis) => axis switch
    {
        DateAxis.Taken => photos.OrderByDescending(p => p.Taken).ThenByDescending(p => p.TakenTime).ThenByDescending(p => p.Id),
        DateAxis.Imported => photos.OrderByDescending(p => p.ImportedOn).ThenByDescending(p => p.Id),
        _ => photos.OrderByDescending(p => p.LastPublished).ThenByDescending(p => p.Id),
    };

    private static IQueryable<Photo> Oldest(IQueryable<Photo> photos, DateAxis axis) => axis switch
    {
        DateAxis.Taken => photos.OrderBy(p => p.Taken).ThenBy(p => p.TakenTime).ThenBy(p => p.Id),
        DateAxis.Imported => photos.OrderBy(p => p.ImportedOn).ThenBy(p => p.Id),
        _ => photos.OrderBy(p => p.LastPublished).ThenBy(p => p.Id),
    };
}
