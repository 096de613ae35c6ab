using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>The list of photos.</summary>
public sealed class PhotoListReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>
    /// A page of the photos that a filter leaves, in the order of the chosen dates, and what it can be narrowed to. A query and a
    /// collection are about the articles that use them.
    /// </summary>
    public async Task<PhotoList> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        await using var archive = await Snapshot.TakeAsync(contexts, cancellationToken);
        var page = await archive.FilteredPhotos(filter).ReadPageAsync(archive, filter, cancellationToken);
        var (years, months) = await archive.ReadPhotoPeriodsAsync(filter, cancellationToken);
        var facets = new ArchiveFacets
        {
            Years = years,
            Months = months,
            Agencies = Facets.Agencies(await archive.CountPhotosByAgencyAsync(filter with { Agencies = [] }, cancellationToken)),
            Photographers = await archive.ReadPhotographersAsync(filter with { Photographers = [] }, cancellationToken),
            Findings = Facets.Findings(await archive.CountPhotosByFindingAsync(filter with { Findings = [] }, cancellationToken)),
        };
        return new PhotoList(page, facets, new Timeline(TimelineUnit.Year, [], 0), null, IsEstimate: false);
    }
}
