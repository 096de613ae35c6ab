namespace NewsArchive.Store.Importing;

/// <summary>Bounds how many bytes of documents are on their way at once. One document is let through however large it is.</summary>
internal sealed class ByteBudget(long capacity)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _freed;
    private long _used;

    /// <summary>Waits for room. There is one who takes.</summary>
    internal async Task TakeAsync(int bytes)
    {
        while (true)
        {
            Task wait;
            lock (_lock)
            {
                if (_used == 0 || _used + bytes <= capacity)
                {
                    _used += bytes;
                    return;
                }

                _freed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = _freed.Task;
            }

            await wait;
        }
    }

    internal void Give(int bytes)
    {
        lock (_lock)
        {
            _used -= bytes;
            _freed?.TrySetResult();
            _freed = null;
        }
    }
}
