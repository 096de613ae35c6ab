using System.Threading.Channels;

namespace NewsArchive.Store.Importing;

/// <summary>
/// Brings documents into the archive: walk and read in order, decode and parse on all processors, save in batches in the same order.
/// Memory stays bounded whatever there is to bring in.
/// </summary>
public sealed class ArchiveImporter(ArchiveMigrator migrator, CollectionRegister collections, IBulkLoad load, ArchiveEngine engine)
{
    private const int InputsAhead = 512;
    private const long BytesAhead = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

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
        var collectionId = await collections.TakeAsync(request.Collection, cancellationToken);
        var stop = new ImportStop();
        await using var stopping = cancellationToken.Register(() => stop.Because(ImportMessages.Stopped));
        using var preparer = new DocumentPreparer(request.Limits, Reading(request.Limits));
        var budget = new ByteBudget(BytesAhead);
        var inputs = Channel.CreateBounded<Task<PreparedInput>>(new BoundedChannelOptions(InputsAhead) { SingleReader = true, SingleWriter = true });
        var batch = new ImportBatch(load, collectionId, stop, engine);
        var tally = new ImportTally(request.Culture, progress);
        var walking = Task.Run(() => WalkAsync(new InputWalker(request.Limits, stop, progress.Expect).Walk(request.Paths), preparer, budget, inputs.Writer), CancellationToken.None);
        try
        {
            await SaveAllAsync(inputs.Reader, batch, tally, budget);
        }
        finally
        {
            await DrainAsync(inputs.Reader, stop, budget);
            await walking;
        }

        return tally.Summary(stop.Reason, batch.Fault);
    }

    private static async Task WalkAsync(
        IEnumerable<ImportInput> inputs, DocumentPreparer preparer, ByteBudget budget, ChannelWriter<Task<PreparedInput>> writer)
    {
        try
        {
            foreach (var input in inputs)
            {
                if (input is DocumentInput document)
                {
                    await budget.TakeAsync(document.Bytes.Length);
                    await writer.WriteAsync(preparer.PrepareAsync(document));
                }
                else
                {
                    await writer.WriteAsync(Task.FromResult(new PreparedInput(input, null, null, 0)));
                }
            }
        }
        finally
        {
            writer.Complete();
        }
    }

    private static async Task SaveAllAsync(ChannelReader<Task<PreparedInput>> inputs, ImportBatch batch, ImportTally tally, ByteBudget budget)
    {
        do
        {
            while (!batch.IsFull && inputs.TryRead(out var input))
                batch.Add(await input);
            if (batch.IsFull || !await ComesSoonAsync(inputs))
                await SaveAsync(batch, tally, budget);
        }
        while (await inputs.WaitToReadAsync());
        await SaveAsync(batch, tally, budget);
    }

    // A batch is not kept waiting for a folder that is slow to read.
    private static async Task<bool> ComesSoonAsync(ChannelReader<Task<PreparedInput>> inputs)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await inputs.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task SaveAsync(ImportBatch batch, ImportTally tally, ByteBudget budget)
    {
        foreach (var (input, verdict) in await batch.SaveAsync())
        {
            budget.Give(input.Bytes);
            tally.Count(input, verdict);
        }
    }

    // Only after a failure of the program itself: nobody else takes from the channel, and the walk has to end.
    private static async Task DrainAsync(ChannelReader<Task<PreparedInput>> reader, ImportStop stop, ByteBudget budget)
    {
        if (reader.Completion.IsCompleted)
            return;
        stop.Because(ImportMessages.Broken);
        await foreach (var input in reader.ReadAllAsync(CancellationToken.None))
            budget.Give((await input).Bytes);
    }
}
