namespace NewsArchive.Store.Importing;

/// <summary>
/// Collects prepared inputs in their order, saves the documents among them together, and hands out each input with what became
/// of it.
/// </summary>
internal sealed class ImportBatch(IBulkLoad load, long collectionId, ImportStop stop, ArchiveEngine engine)
{
    private const int MostInputs = 256;
    private const int MostBytes = 2 * 1024 * 1024;

    private readonly List<PreparedInput> _inputs = [];
    private long _bytes;

    internal bool IsFull => _inputs.Count >= MostInputs || _bytes >= MostBytes;

    /// <summary>What broke the import off, or null.</summary>
    internal ArchiveFault? Fault { get; private set; }

    internal void Add(PreparedInput input)
    {
        _inputs.Add(input);
        _bytes += input.Bytes;
    }

    /// <summary>
    /// Saves what was added; an input that holds no document has no verdict here. A stop takes hold before a batch or after it, never
    /// within: so each outcome is certain.
    /// </summary>
    internal async Task<IReadOnlyList<(PreparedInput Input, ImportVerdict? Verdict)>> SaveAsync()
    {
        var inputs = _inputs.ToArray();
        _inputs.Clear();
        _bytes = 0;
        var documents = inputs.Where(input => input.Document is not null).Select(input => input.Document!).ToList();
        var verdicts = new Queue<ImportVerdict>(documents.Count == 0 ? [] : await SaveDocumentsAsync(documents));
        return [.. inputs.Select(input => (input, input.Document is null ? null : verdicts.Dequeue()))];
    }

    private async Task<IEnumerable<ImportVerdict>> SaveDocumentsAsync(List<PreparedDocument> documents)
    {
        if (stop.Reason is { } reason)
            return documents.Select(_ => ImportVerdict.Skip(reason));
        try
        {
            var saved = await load.SaveAsync(collectionId, documents, CancellationToken.None);
            return documents.Zip(saved, ImportVerdict.Of);
        }
        catch (Exception e) when (engine.FaultOf(e) is not null || documents.Count == 1)
        {
            return [.. documents.Select(_ => Fail(e))];
        }
        catch (Exception)
        {
            // Something in this batch cannot be saved: find out which, so that the others come in.
            return await SaveOneByOneAsync(documents);
        }
    }

    private async Task<IEnumerable<ImportVerdict>> SaveOneByOneAsync(List<PreparedDocument> documents)
    {
        var verdicts = new List<ImportVerdict>();
        foreach (var document in documents)
            verdicts.AddRange(await SaveDocumentsAsync([document]));
        return verdicts;
    }

    private ImportVerdict Fail(Exception exception)
    {
        if (engine.FaultOf(exception) is not { } fault)
            return ImportVerdict.Reject(ImportMessages.Unsaved);
        Fault ??= fault;
        stop.Because(ImportMessages.Broken);
        return ImportVerdict.Skip(ImportMessages.Broken);
    }
}
