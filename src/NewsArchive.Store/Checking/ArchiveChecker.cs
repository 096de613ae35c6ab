using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Checking;

/// <summary>Verifies an archive, one document at a time. It changes nothing, and others may read and write meanwhile.</summary>
public sealed class ArchiveChecker(
    IDbContextFactory<NewsContext> contexts, IntegrityCheck integrity, ArchiveIndexState index, HistoryCheck history)
{
    private const int IdsAtOnce = 500;

    /// <summary>Finds everything that is wrong; nothing when the archive is sound.</summary>
    /// <param name="progress">Hears after each document how many were looked at; or null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IAsyncEnumerable<CheckFault> FindFaultsAsync(IProgress<int>? progress, CancellationToken cancellationToken) =>
        FindFaultsAsync(null, progress, cancellationToken);

    /// <summary>Finds everything that is wrong; nothing when the archive is sound.</summary>
    /// <param name="head">A head of the log of corrections that was kept elsewhere, or null.</param>
    /// <param name="progress">Hears after each document how many were looked at; or null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async IAsyncEnumerable<CheckFault> FindFaultsAsync(
        string? head,
        IProgress<int>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var fault in integrity.FindFaultsAsync(cancellationToken))
            yield return fault;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var fault in FindUnfinishedAsync(context, cancellationToken))
            yield return fault;
        await foreach (var fault in new TableCheck(context).FindFaultsAsync(cancellationToken))
            yield return fault;
        await foreach (var fault in history.FindFaultsAsync(head, cancellationToken))
            yield return fault;
        var (done, isCurrent) = (0, await index.IsCurrentAsync(cancellationToken));
        await foreach (var articleId in ReadIdsAsync(context, cancellationToken))
        {
            foreach (var fault in await CheckArticleAsync(articleId, isCurrent, cancellationToken))
                yield return fault;
            progress?.Report(++done);
        }
    }

    // Marked first, then looked at who writes: a mark that is still there when nobody writes belongs to nobody.
    private async IAsyncEnumerable<CheckFault> FindUnfinishedAsync(
        NewsContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var marked = await context.UnfinishedArticles.Select(u => u.ArticleId).ToListAsync(cancellationToken);
        if (marked.Count == 0 || integrity.IsSomebodyWriting())
            yield break;
        var left =
            from article in context.Articles.IgnoreQueryFilters()
            where marked.Contains(article.Id) && context.UnfinishedArticles.Any(u => u.ArticleId == article.Id)
            join document in context.Documents on article.DocumentId equals document.Id
            select document.Name;
        foreach (var name in await left.ToListAsync(cancellationToken))
            yield return new CheckFault(FaultCode.LeftUnfinished, name);
    }

    private static async IAsyncEnumerable<long> ReadIdsAsync(
        NewsContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = 0;
        while (true)
        {
            var ids = await context.Articles
                .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
                .Where(a => a.Id > last)
                .OrderBy(a => a.Id)
                .Take(IdsAtOnce)
                .Select(a => a.Id)
                .ToListAsync(cancellationToken);
            if (ids.Count == 0)
                yield break;
            last = ids[^1];
            foreach (var id in ids)
                yield return id;
        }
    }

    private async Task<IReadOnlyList<CheckFault>> CheckArticleAsync(long articleId, bool isCurrent, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await StoredArticle.ReadAsync(context, articleId, cancellationToken) is not { } stored)
            return [];
        var source = new SourceCheck(stored.Document, stored.Article.Path).Read(out var faults);
        IReadOnlyList<CheckFault> values = source is null
            ? []
            : [.. new ValueCheck(stored, source).FindFaults(), .. new DateCheck(stored, source).FindFaults()];
        return
        [
            .. faults, .. values, .. FigureCheck.FindFaults(stored, source), .. CorrectionCheck.FindFaults(stored),
            .. await CheckIndexAsync(context, stored.Article, isCurrent, cancellationToken),
        ];
    }

    // All of it at one moment: somebody may be making the index anew.
    private async Task<IReadOnlyList<CheckFault>> CheckIndexAsync(
        NewsContext context, Article article, bool isCurrent, CancellationToken cancellationToken)
    {
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        if (await StoredTexts.ReadAsync(context, [article.Id], cancellationToken) is not [var texts, ..])
            return [];
        var places = await context.Places.SingleOrDefaultAsync(p => p.ArticleId == article.Id, cancellationToken);
        var rows = await integrity.ReadIndexAsync(context, article.Id, texts.Figures.Values, cancellationToken);
        return new IndexCheck(texts, article.Path, places, rows, isCurrent).FindFaults();
    }
}
