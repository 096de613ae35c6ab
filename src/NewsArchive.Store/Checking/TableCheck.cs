using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Checking;

/// <summary>What can be asked of whole tables: one query each, faults only.</summary>
internal sealed class TableCheck(NewsContext context)
{
    public async IAsyncEnumerable<CheckFault> FindFaultsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (code, subjects) in Questions())
        {
            await foreach (var subject in subjects.AsAsyncEnumerable().WithCancellation(cancellationToken))
                yield return new CheckFault(code, subject);
        }
    }

    private IEnumerable<(FaultCode Code, IQueryable<string> Subjects)> Questions() =>
    [
        (FaultCode.AddressUnclear, AddressesUnclear()),
        (FaultCode.ArticleMissing, ArticlesMissing()),
        (FaultCode.PhotoUnused, PhotosUnused()),
        (FaultCode.PhotoDiffers, PhotosShared()),
        (FaultCode.ValueDiffers, PhotoPeriods()),
        (FaultCode.LinkOneWay, LinksOneWay()),
    ];

    // What was withdrawn is checked like all else.
    private IQueryable<string> AddressesUnclear() => context.Articles
        .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
        .Where(a => context.Addresses.Count(address => address.ArticleId == a.Id && address.IsCurrent) != 1
            || !context.Addresses.Any(address => address.Path == a.Path && address.ArticleId == a.Id && address.IsCurrent))
        .Select(a => a.Path);

    private IQueryable<string> ArticlesMissing() => context.Documents
        .Where(d => !context.Articles.IgnoreQueryFilters().Any(a => a.DocumentId == d.Id))
        .Select(d => d.Name);

    private IQueryable<string> PhotosUnused() => context.Photos
        .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
        .Where(p => !context.Figures.Any(f => f.PhotoId == p.Id))
        .Select(p => "/fotos/" + p.Id);

    // A photo without an agency caption belongs to one figure.
    private IQueryable<string> PhotosShared() => context.Photos
        .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
        .Where(p => p.Key == null && context.Figures.Count(f => f.PhotoId == p.Id) > 1)
        .Select(p => "/fotos/" + p.Id);

    // Unfinished articles have had their part in this already.
    private IQueryable<string> PhotoPeriods() => context.Photos
        .IgnoreQueryFilters()
        .Select(p => new
        {
            p.Id,
            p.FirstPublished,
            p.LastPublished,
            First = context.Figures.Where(f => f.PhotoId == p.Id).Join(context.Articles, f => f.ArticleId, a => a.Id, (_, a) => a.Published).Min(),
            Last = context.Figures.Where(f => f.PhotoId == p.Id).Join(context.Articles, f => f.ArticleId, a => a.Id, (_, a) => a.Published).Max(),
        })
        .Where(p => p.FirstPublished != p.First || p.LastPublished != p.Last)
        .Select(p => "/fotos/" + p.Id);

    private IQueryable<string> LinksOneWay() =>
        from link in context.DocumentLinks
        where !context.DocumentLinks.Any(back => back.DocumentId == link.OtherId && back.OtherId == link.DocumentId)
        join document in context.Documents on link.DocumentId equals document.Id
        select document.Name;
}
