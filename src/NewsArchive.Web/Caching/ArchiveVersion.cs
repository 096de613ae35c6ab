using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Caching;

/// <summary>The archive's change number, looked at in the database at most twice a second however many pages are asked for.</summary>
public sealed class ArchiveVersion(ChangeNumberReader numbers, TimeProvider time)
{
    /// <summary>How old a number may be.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private Task<long> _last = Task.FromResult(0L);
    private long _askedAt;
    private bool _asked;

    public Task<long> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_asked || _last.IsFaulted || _last.IsCanceled || time.GetElapsedTime(_askedAt) >= Fresh)
            {
                _asked = true;
                _askedAt = time.GetTimestamp();
                // For everyone who waits: not to be given up because one of them goes away.
                _last = numbers.ReadAsync(CancellationToken.None);
            }
            return _last.IsCompletedSuccessfully ? _last : _last.WaitAsync(cancellationToken);
        }
    }
}
