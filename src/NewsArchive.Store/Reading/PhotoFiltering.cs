using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Narrows photos to a filter.</summary>
internal static class PhotoFiltering
{
    public static IQueryable<Photo> FilteredPhotos(this Snapshot archive, ArchiveFilter filter)
    {
        var photos = WithinPeriod(archive, archive.Photos, filter);
        if (filter.Agencies.ToArray() is { Length: > 0 } agencies)
            photos = photos.Where(p => agencies.Contains(p.AgencySlug!));
        if (filter.Photographers.ToArray() is { Length: > 0 } photographers)
            photos = photos.Where(p => photographers.Contains(p.PhotographerSlug!));
        if (filter.Findings.ToArray() is { Length: > 0 } codes)
            photos = photos.Where(p => archive.Findings.Any(f => f.PhotoId == p.Id && codes.Contains(f.Code)));
        return OfArticles(archive, photos, filter);
    }

    // What is asked of articles holds for a photo when one of its articles has it.
    private static IQueryable<Photo> OfArticles(Snapshot archive, IQueryable<Photo> photos, ArchiveFilter filter)
    {
        if (filter.Collections.IsEmpty && string.IsNullOrWhiteSpace(filter.Query))
            return photos;
        var articleIds = archive
            .FilteredArticles(new ArchiveFilter { Collections = filter.Collections, Query = filter.Query })
            .Select(a => a.Id);
        return photos.Where(p => archive.Figures.Any(f => f.PhotoId == p.Id && articleIds.Contains(f.ArticleId)));
    }

    private static IQueryable<Photo> WithinPeriod(Snapshot archive, IQueryable<Photo> photos, ArchiveFilter filter)
    {
        if (filter.From is null && filter.Until is null)
            return photos;
        var (first, last) = (filter.From?.First ?? DateOnly.MinValue, filter.Until?.Last ?? DateOnly.MaxValue);
        return filter.Axis switch
        {
            DateAxis.Taken => photos.Where(p => p.Taken >= first && p.Taken <= last),
            DateAxis.Imported => photos.Where(p => p.ImportedOn >= first && p.ImportedOn <= last),

            // Its own days say whether it is worth looking: between the first and the last there may be none.
            _ => photos.Where(p => p.LastPublished >= first && p.FirstPublished <= last && archive.Figures.Any(f =>
                f.PhotoId == p.Id
                && archive.Articles.Any(a => a.Id == f.ArticleId && a.Published >= first && a.Published <= last))),
        };
    }
}
