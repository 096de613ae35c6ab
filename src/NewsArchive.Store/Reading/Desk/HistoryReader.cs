using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The log of corrections, as people read it.</summary>
public sealed class HistoryReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>How many entries a page holds.</summary>
    public const int PageSize = 20;

    /// <summary>A page of the log, the newest entry first.</summary>
    public async Task<HistoryPage> ReadAsync(HistoryQuery query, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        var page = Math.Max(1, query.Page);
        var found = Filtered(context, query);
        var total = await found.CountAsync(cancellationToken);
        var skipped = (page - 1L) * PageSize;
        var entries = skipped >= total
            ? []
            : await found.OrderByDescending(c => c.Id).Skip((int)skipped).Take(PageSize).ToListAsync(cancellationToken);
        return new HistoryPage([.. await HistoryEntries.ReadAsync(context, entries, cancellationToken)], total, page);
    }

    /// <summary>Who made corrections, those who made most first.</summary>
    public async Task<IReadOnlyList<HistoryAuthor>> AuthorsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await context.Corrections.GroupBy(c => c.AuthorId)
            .Select(group => new { AuthorId = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var names = await context.Authors.ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        return
        [
            .. counts.Select(row => new HistoryAuthor(row.AuthorId, names.GetValueOrDefault(row.AuthorId), row.Count))
                .OrderByDescending(author => author.Count)
                .ThenBy(author => author.AuthorId, StringComparer.Ordinal),
        ];
    }

    /// <summary>The entry of that number, or null.</summary>
    public async Task<HistoryEntry?> FindAsync(long correctionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        var found = await context.Corrections.AsNoTracking().Where(c => c.Id == correctionId).ToListAsync(cancellationToken);
        return (await HistoryEntries.ReadAsync(context, found, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The number of the newest entry; 0 when there is none.</summary>
    public async Task<long> LatestIdAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Corrections.MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0;
    }

    private static IQueryable<Correction> Filtered(NewsContext context, HistoryQuery query)
    {
        var found = context.Corrections.AsNoTracking().IgnoreQueryFilters([NewsContext.WithdrawnFilter]);
        if (query.ArticleId is { } article)
            found = found.Where(c => context.Articles.Any(a => a.Id == article && context.Documents.Any(d => d.Id == a.DocumentId && d.Sha256 == c.Sha256)));
        if (query.AuthorId is { } author)
            found = found.Where(c => c.AuthorId == author);
        if (query.From is { } from && ArchiveTime.StartOf(from) is var first)
            found = found.Where(c => c.At >= first);
        if (query.Until is { } until && until < DateOnly.MaxValue && ArchiveTime.StartOf(until.AddDays(1)) is var behind)
            found = found.Where(c => c.At < behind);
        if (query.Field is { } field)
            found = found.Where(c => c.Field == field);
        if (query.BatchId is { } batch)
            found = found.Where(c => c.BatchId == batch);
        return query.ForReaders ? Shown(context, found) : found;
    }

    private static IQueryable<Correction> Shown(NewsContext context, IQueryable<Correction> found) => found.Where(c =>
        c.Field != CorrectedField.Place
        && c.Before != c.After
        && context.Documents.Any(d => d.Sha256 == c.Sha256
            && context.Articles.Any(a => a.DocumentId == d.Id && !context.WithdrawnArticles.Any(w => w.ArticleId == a.Id))));
}
