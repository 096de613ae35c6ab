using System.Collections.Immutable;
using NewsArchive.Store;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Web.Editor.Live;

/// <summary>What changed.</summary>
/// <param name="ArticleIds">The articles.</param>
/// <param name="IsAll">Whether anything else may have changed, too.</param>
/// <param name="HasProposals">Whether there are other proposals now, of whichever article.</param>
public sealed record DeskChange(ImmutableArray<long> ArticleIds, bool IsAll, bool HasProposals = false)
{
    public bool Concerns(long articleId) => IsAll || HasProposals || ArticleIds.Contains(articleId);
}

/// <summary>
/// Tells open pages of the desk what changed: at once when it happened on this server, and within half a second when another process did it.
/// The database is asked only while somebody listens.
/// </summary>
public sealed class DeskFeed(ChangedArticles changes, TimeProvider time, ILogger<DeskFeed> logger) : IDisposable
{
    /// <summary>How often the database is asked.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly List<Listener> _listeners = [];
    private CancellationTokenSource? _asking;

    /// <summary>Listens until the answer is disposed of.</summary>
    /// <param name="changed">Hears of it on any thread; it must not take long.</param>
    public IDisposable Listen(Action<DeskChange> changed)
    {
        var listener = new Listener(this, changed);
        lock (_gate)
        {
            _listeners.Add(listener);
            if (_asking is null)
            {
                _asking = new CancellationTokenSource();
                _ = AskAsync(_asking.Token);
            }
        }

        return listener;
    }

    /// <summary>Something about an article changed on this server: a correction, a claim, a mark, a proposal.</summary>
    public void Tell(long articleId) => Tell(new DeskChange([articleId], IsAll: false));

    public void Dispose()
    {
        lock (_gate)
            Stop();
    }

    private void Tell(DeskChange change)
    {
        Listener[] listeners;
        lock (_gate)
            listeners = [.. _listeners];
        foreach (var listener in listeners)
            listener.Changed(change);
    }

    private async Task AskAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Interval, time);
        DeskMark? mark = null;
        try
        {
            do
            {
                mark = await LookAsync(mark, stopping);
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }
    }

    private async Task<DeskMark?> LookAsync(DeskMark? mark, CancellationToken stopping)
    {
        try
        {
            if (mark is not { } known)
                return await changes.MarkAsync(stopping);
            var found = await changes.ReadAsync(known, stopping);
            var hasProposals = (found.Mark.Proposal, found.Mark.Waiting) != (known.Proposal, known.Waiting);
            if (found.ArticleIds.Length > 0 || hasProposals)
                Tell(new DeskChange(found.ArticleIds, found.IsAll, hasProposals));
            return found.Mark;
        }
        catch (Exception fault) when (StoreFault.Is(fault) || fault is InvalidOperationException)
        {
            logger.LogWarning(fault, "The desk could not look for changes; it goes on trying.");
            return mark;
        }
    }

    private void Leave(Listener listener)
    {
        lock (_gate)
        {
            if (_listeners.Remove(listener) && _listeners.Count == 0)
                Stop();
        }
    }

    private void Stop()
    {
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = null;
    }

    private sealed class Listener(DeskFeed feed, Action<DeskChange> changed) : IDisposable
    {
        public Action<DeskChange> Changed => changed;

        public void Dispose() => feed.Leave(this);
    }
}
