using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>What was brought in on one day into one collection.</summary>
/// <param name="Day">The day in Europe/Amsterdam.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Withdrawn">How many of those are withdrawn.</param>
public sealed record ImportedDay(long CollectionId, string Collection, DateOnly Day, int Articles, int Withdrawn);

/// <summary>What became of withdrawing or restoring many articles.</summary>
/// <param name="BatchId">The batch in the history.</param>
/// <param name="Done">How many were changed.</param>
/// <param name="Passed">How many were in that state already, or were changed by somebody else meanwhile.</param>
/// <param name="IsStopped">Whether it was stopped before the end.</param>
public sealed record WithdrawalOutcome(string BatchId, int Done, int Passed, bool IsStopped)
{
    /// <summary>What the database said when it stopped answering halfway; else null.</summary>
    public Exception? Fault { get; init; }
}

/// <summary>An article that is to be withdrawn or brought back.</summary>
public sealed record FoundArticle(long ArticleId, string Path, string Title, bool IsWithdrawn);

/// <summary>Withdraws articles from readers, and brings them back. Everything is kept; each is a correction in the history.</summary>
public sealed class ArticleWithdrawals(IDbContextFactory<NewsContext> contexts, ArchiveEditor editor)
{
    /// <summary>What was brought in, the newest day first.</summary>
    public async Task<IReadOnlyList<ImportedDay>> ReadImportsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var days = await context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            .GroupBy(a => new { a.CollectionId, a.ImportedOn })
            .Select(day => new { day.Key.CollectionId, day.Key.ImportedOn, Articles = day.Count() })
            .ToListAsync(cancellationToken);
        var withdrawn = await context.WithdrawnArticles
            .Join(context.Articles.IgnoreQueryFilters(), w => w.ArticleId, a => a.Id, (_, a) => new { a.CollectionId, a.ImportedOn })
            .GroupBy(a => new { a.CollectionId, a.ImportedOn })
            .Select(day => new { day.Key, Count = day.Count() })
            .ToListAsync(cancellationToken);
        var counts = withdrawn.ToDictionary(day => (day.Key.CollectionId, day.Key.ImportedOn), day => day.Count);
        var names = await context.Collections.ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        return
        [
            .. days.OrderByDescending(day => day.ImportedOn).ThenBy(day => names[day.CollectionId], StringComparer.Ordinal).Select(day => new ImportedDay(
                day.CollectionId, names[day.CollectionId], day.ImportedOn, day.Articles, counts.GetValueOrDefault((day.CollectionId, day.ImportedOn)))),
        ];
    }

    /// <summary>The article at an address, current or former, withdrawn or not; null when there is none.</summary>
    /// <param name="path">From the root.</param>
    public async Task<FoundArticle?> FindAsync(string path, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Addresses.Where(address => address.Path == path)
            .Join(context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter]), address => address.ArticleId, a => a.Id, (_, a) => a)
            .Select(a => new FoundArticle(
                a.Id, a.Path, a.ListTitle ?? a.Title ?? a.Path, context.WithdrawnArticles.Any(w => w.ArticleId == a.Id)))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Withdraws an article, or brings it back.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="isWithdrawn">Which of the two.</param>
    /// <param name="reason">Why; readers see why it is gone.</param>
    /// <returns>Null when there is no such article.</returns>
    public async Task<EditResult?> SetAsync(
        long articleId, bool isWithdrawn, string authorId, string reason, string? batchId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var sha256 = await context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter]).Where(a => a.Id == articleId)
            .Join(context.Documents, a => a.DocumentId, d => d.Id, (_, d) => d.Sha256).SingleOrDefaultAsync(cancellationToken);
        if (sha256 is null)
            return null;
        var target = new CorrectionTarget(sha256, TargetKind.Article, default, CorrectedField.Withdrawn);
        var number = await context.Corrections
            .Where(c => c.Sha256 == sha256 && c.Field == CorrectedField.Withdrawn).Select(c => (int?)c.Number).MaxAsync(cancellationToken) ?? 0;
        var change = new FieldChange(target, isWithdrawn ? reason : null, number);
        return await editor.SaveAsync(new EditRequest(authorId, reason, [change], null, batchId), cancellationToken);
    }

    /// <summary>Withdraws, or brings back, everything that one day brought into one collection, as one batch.</summary>
    /// <param name="confirmed">How many articles that was to be.</param>
    /// <param name="progress">Hears how many of how many are done; or null.</param>
    /// <param name="cancellationToken">Stops it between two articles; what is done stays.</param>
    /// <returns>Null when it would be another number of articles by now; nothing is changed then.</returns>
    public async Task<WithdrawalOutcome?> SetAllAsync(
        long collectionId,
        DateOnly day,
        bool isWithdrawn,
        int confirmed,
        string authorId,
        string reason,
        IProgress<(int Done, int Total)>? progress,
        CancellationToken cancellationToken)
    {
        List<long> articles;
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            articles = await context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
                .Where(a => a.CollectionId == collectionId && a.ImportedOn == day
                    && context.WithdrawnArticles.Any(w => w.ArticleId == a.Id) != isWithdrawn)
                .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken);
        }

        if (articles.Count != confirmed)
            return null;
        var batch = ArchiveEditor.NewId();
        var run = await BatchRun.MakeAsync(
            articles, id => SetAsync(id, isWithdrawn, authorId, reason, batch, CancellationToken.None), progress, cancellationToken);
        return new WithdrawalOutcome(batch, run.Saved, run.Passed.Length, run.IsStopped) { Fault = run.Fault };
    }
}
