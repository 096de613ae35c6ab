using System.Threading.Channels;

namespace NewsArchive.Store.Importing;

/// <summary>Walks, reads and prepares inputs ahead of who saves them, in their order and within bounds of number and bytes.</summary>
internal sealed class ImportPipeline : IAsyncDisposable
{
    private const int InputsAhead = 512;
    private const long BytesAhead = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly ByteBudget _budget = new(BytesAhead);
    private readonly DocumentPreparer _preparer;
    private readonly ImportStop _stop;
    private readonly Channel<Task<PreparedInput>> _inputs = Channel.CreateBounded<Task<PreparedInput>>(
        new BoundedChannelOptions(InputsAhead) { SingleReader = true, SingleWriter = true });

    private readonly Task _walking;

    internal ImportPipeline(IEnumerable<ImportInput> inputs, DocumentPreparer preparer, ImportStop stop)
    {
        _preparer = preparer;
        _stop = stop;
        _walking = Task.Run(() => WalkAsync(inputs));
    }

    /// <summary>The next inputs, as many as are there and the batch has room for.</summary>
    internal async Task FillAsync(ImportBatch batch)
    {
        while (!batch.IsFull && _inputs.Reader.TryRead(out var input))
            batch.Add(await input);
    }

    /// <summary>Waits for the next input; false after the last one.</summary>
    internal ValueTask<bool> WaitAsync() => _inputs.Reader.WaitToReadAsync();

    /// <summary>As <see cref="WaitAsync"/>, but not for long: a batch is not kept waiting for a folder that is slow to read.</summary>
    internal async Task<bool> ComesSoonAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await _inputs.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>An input has its outcome: there is room for others.</summary>
    internal void Release(PreparedInput input) => _budget.Give(input.Bytes);

    /// <summary>Lets the walk come to its end, also when nobody takes what it hands out any more.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_inputs.Reader.Completion.IsCompleted)
            _stop.Because(ImportMessages.Broken);
        await foreach (var input in _inputs.Reader.ReadAllAsync())
            Release(await input);
        await _walking;
    }

    private async Task WalkAsync(IEnumerable<ImportInput> inputs)
    {
        try
        {
            foreach (var input in inputs)
                await _inputs.Writer.WriteAsync(await PrepareAsync(input));
        }
        finally
        {
            _inputs.Writer.Complete();
        }
    }

    // The outer task waits for room, the inner one for the document to be ready.
    private async Task<Task<PreparedInput>> PrepareAsync(ImportInput input)
    {
        if (input is not DocumentInput document)
            return Task.FromResult(new PreparedInput(input, null, null, 0));
        await _budget.TakeAsync(document.Bytes.Length);
        return _preparer.PrepareAsync(document);
    }
}
