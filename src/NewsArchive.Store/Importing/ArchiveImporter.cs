using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Importing;

/// <summary>
/// Brings documents into the archive: walk and read in order, decode and parse on all processors, save in batches in the same order.
/// Memory stays bounded whatever there is to bring in.
/// </summary>
public sealed class ArchiveImporter(
    ArchiveMigrator migrator, CollectionRegister collections, IBulkLoad load, ImportIndexing indexing, ArchiveEngine engine)
{
    /// <summary>How a document is read; a test may put in one that never ends.</summary>
    internal Func<ImportLimits, Func<byte[], DocumentReading>> Reading { get; init; } = limits => new DocumentReader(limits).Read;

    /// <summary>
    /// Makes or migrates the archive and imports. Every input gets one outcome, also when it is stopped: what its turn did not come to
    /// is then skipped.
    /// </summary>
    /// <returns>How many inputs had which outcome, and whether it ran to its end.</returns>
    public async Task<ImportSummary> RunAsync(ImportRequest request, IImportProgress progress, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        await indexing.BeginAsync(cancellationToken);
        var collectionId = await collections.TakeAsync(request.Collection, cancellationToken);
        var stop = new ImportStop();
        await using var stopping = cancellationToken.Register(() => stop.Because(ImportMessages.Stopped));
        using var preparer = new DocumentPreparer(request.Limits, Reading(request.Limits), indexing.Finder);
        var batch = new ImportBatch(load, collectionId, stop, engine);
        var tally = new ImportTally(request.Culture, progress);
        var inputs = new InputWalker(request.Limits, stop, progress.Expect).Walk(request.Paths);
        await using (var pipeline = new ImportPipeline(inputs, preparer, stop))
            await SaveAllAsync(pipeline, batch, tally);
        var summary = tally.Summary(stop.Reason, batch.Fault);
        if (summary.Fault is null)
            await indexing.EndAsync(summary.Imported, cancellationToken);
        return summary;
    }

    private static async Task SaveAllAsync(ImportPipeline pipeline, ImportBatch batch, ImportTally tally)
    {
        do
        {
            await pipeline.FillAsync(batch);
            if (batch.IsFull || !await pipeline.ComesSoonAsync())
                await SaveAsync(pipeline, batch, tally);
        }
        while (await pipeline.WaitAsync());
        await SaveAsync(pipeline, batch, tally);
    }

    private static async Task SaveAsync(ImportPipeline pipeline, ImportBatch batch, ImportTally tally)
    {
        foreach (var (input, verdict) in await batch.SaveAsync())
        {
            pipeline.Release(input);
            tally.Count(input, verdict);
        }
    }
}
