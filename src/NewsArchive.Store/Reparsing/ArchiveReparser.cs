using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reparsing;

/// <summary>
/// Reads all documents again with this program's parser. Corrections stay over whatever is read; those under which something changed are
/// put up to be looked at.
/// </summary>
public sealed class ArchiveReparser
{
    private const int DocumentsAtOnce = 64;

    private readonly IDbContextFactory<NewsContext> _contexts;
    private readonly IReparseStore _store;
    private readonly IIndexStore _index;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly TimeProvider _time;

    internal ArchiveReparser(
        IDbContextFactory<NewsContext> contexts, IReparseStore store, IIndexStore index, ArchiveGazetteer gazetteer, TimeProvider time) =>
        (_contexts, _store, _index, _gazetteer, _time) = (contexts, store, index, gazetteer, time);

    /// <summary>Reads all documents again.</summary>
    /// <param name="preview">Whether to only tell what would change.</param>
    /// <param name="tell">Hears of every value that changes.</param>
    /// <param name="progress">Hears how many of how many documents are done; or null.</param>
    /// <param name="cancellationToken">Stops it between two documents; what is done stays.</param>
    public async Task<ReparseOutcome> RunAsync(
        bool preview, Action<ReparseChange> tell, IProgress<ReindexProgress>? progress, CancellationToken cancellationToken)
    {
        var (last, done, changed, unsettled, unreadable) = (0L, 0, 0, 0, new List<string>());
        var total = await CountAsync(cancellationToken);
        while (await ReadNextAsync(last, cancellationToken) is { Count: > 0 } documents)
        {
            using var held = preview ? null : await _index.HoldAsync(cancellationToken);
            foreach (var document in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                last = document.Id;
                if (SourceContent.Read(document.Content, document.ByteLength, document.Encoding) is not { } source)
                    unreadable.Add(document.Name);
                else if (await ReparseAsync(document.Sha256, source, preview, cancellationToken) is { } plan)
                {
                    changed++;
                    unsettled += plan.Unsettled.Length;
                    foreach (var change in plan.Changes)
                        tell(change);
                }

                done++;
                progress?.Report(new ReindexProgress(done, total));
            }
        }

        return new ReparseOutcome(done, changed, unsettled, unreadable);
    }

    private async Task<ReparsePlan?> ReparseAsync(string sha256, SourceText source, bool preview, CancellationToken cancellationToken)
    {
        while (await EditedArticle.ReadAsync(_contexts, sha256, cancellationToken) is { } before)
        {
            var plan = new ReparsePlanner(before, source, _gazetteer.Finder, _time.GetUtcNow().UtcDateTime).Plan();
            if (plan is null || preview || await _store.WriteAsync(plan, cancellationToken))
                return plan;
        }

        return null;
    }

    private async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Documents.CountAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<StoredSource>> ReadNextAsync(long last, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Documents.Where(d => d.Id > last).OrderBy(d => d.Id).Take(DocumentsAtOnce)
            .Select(d => new StoredSource(d.Id, d.Name, d.Sha256, d.Content, d.ByteLength, d.Encoding)).ToListAsync(cancellationToken);
    }

    private sealed record StoredSource(long Id, string Name, string Sha256, byte[] Content, int ByteLength, SourceEncoding Encoding);
}
