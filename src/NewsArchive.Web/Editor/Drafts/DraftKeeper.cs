using NewsArchive.Core.Corrections;
using NewsArchive.Store;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Drafts;

/// <summary>
/// Keeps what is typed in an item, shortly after each pause and never more than two seconds behind, and once more when the circuit ends.
/// </summary>
public sealed class DraftKeeper : IAsyncDisposable
{
    /// <summary>How long a pause is.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>How long somebody may type without one.</summary>
    public static readonly TimeSpan Ceiling = TimeSpan.FromMilliseconds(1500);

    private readonly DeskItem _item;
    private readonly Action _changed;
    private readonly DraftRegister _drafts;
    private readonly OperationGate _gate;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _counting = new();
    private DraftContent? _content;
    private DateTime? _seen;
    private long _typedAt;
    private int _typed;
    private int _kept;
    private int _mark;
    private bool _isClosed;

    /// <param name="kept">Hears, on any thread, that <see cref="Marked"/> or <see cref="IsFailing"/> changed.</param>
    public DraftKeeper(DeskItem item, Action kept, DraftRegister drafts, OperationGate gate, TimeProvider time)
    {
        (_item, _changed, _drafts, _gate, _time) = (item, kept, drafts, gate, time);
        _timer = time.CreateTimer(_ => _ = FlushAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The last mark of the browser before which all is kept.</summary>
    public int Marked { get; private set; }

    /// <summary>Whether something was typed that is not kept yet.</summary>
    public bool IsPending => _typed != _kept;

    /// <summary>When that was, in UTC; null before.</summary>
    public DateTime? KeptAt { get; private set; }

    /// <summary>Whether the last attempt came to nothing: the text stands in the browser alone.</summary>
    public bool IsFailing { get; private set; }

    /// <summary>What the same person kept of the item meanwhile in another tab; null when that is nothing, or nothing else. It stays until they choose.</summary>
    public Draft? Elsewhere { get; private set; }

    /// <summary>The draft was found that work goes on from.</summary>
    /// <param name="savedAt">When it was kept.</param>
    public void Found(DateTime savedAt) => _seen = savedAt;

    /// <summary>From now on, what there is here goes in the place of what another tab kept.</summary>
    public async Task OverruleAsync()
    {
        await _writing.WaitAsync();
        try
        {
            (_seen, Elsewhere) = (Elsewhere?.SavedAt ?? _seen, null);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Something was typed.</summary>
    /// <param name="content">What there is to keep now; null when nothing is worth it.</param>
    public void Touch(DraftContent? content)
    {
        Volatile.Write(ref _content, content);
        lock (_counting)
        {
            if (_typed == _kept)
                _typedAt = _time.GetTimestamp();
            _typed++;
        }

        var left = Ceiling - _time.GetElapsedTime(_typedAt);
        _timer.Change(left < Pause ? Max(left, TimeSpan.Zero) : Pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// The browser says how far it has sent what was typed in it. It cannot tell that from how much is kept: what is typed while there is no
    /// connection never comes, and buttons type too.
    /// </summary>
    public void Mark(int mark)
    {
        lock (_counting)
        {
            _mark = mark;
            if (!IsPending)
                Marked = mark;
        }
    }

    /// <summary>Keeps what there is now.</summary>
    public async Task FlushAsync()
    {
        await _writing.WaitAsync();
        try
        {
            var (typed, mark) = Count();
            if (_isClosed || typed == _kept)
                return;
            IsFailing = !await WriteAsync();
            if (IsFailing)
                _timer.Change(Ceiling, Timeout.InfiniteTimeSpan);
            else
                Keep(typed, mark);
        }
        finally
        {
            _writing.Release();
        }

        _changed();
    }

    /// <summary>There is nothing to keep any more: it was saved, or thrown away.</summary>
    /// <returns>Why it stays all the same; or null.</returns>
    public async Task<GateRefusal?> DiscardAsync()
    {
        await _writing.WaitAsync();
        try
        {
            // What is typed from here on is new, and stays.
            var (typed, mark) = Count();
            var answer = await _gate.AskAsync(Operation.SaveDraft, CancellationToken.None);
            if (!answer.IsAllowed)
                return answer.Refusal;
            await DiscardOwnAsync(answer.AuthorId);
            Keep(typed, mark);
            KeptAt = null;
            return null;
        }
        finally
        {
            _writing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await FlushAsync();
        _isClosed = true;
    }

    private (int Typed, int Mark) Count()
    {
        lock (_counting)
            return (_typed, _mark);
    }

    // A mark that came while it was written counts, too, when nothing was typed meanwhile.
    private void Keep(int typed, int mark)
    {
        lock (_counting)
            (_kept, Marked) = (typed, typed == _typed ? _mark : mark);
        (KeptAt, _typedAt) = (_time.GetUtcNow().UtcDateTime, _time.GetTimestamp());
    }

    // The circuit may be gone already; what was typed is kept all the same.
    private async Task<bool> WriteAsync()
    {
        try
        {
            if (await _gate.AskAsync(Operation.SaveDraft, CancellationToken.None) is not { IsAllowed: true } answer)
                return false;
            if (Volatile.Read(ref _content) is not { } content)
            {
                await DiscardOwnAsync(answer.AuthorId);
                return true;
            }

            return await KeepAsync(answer.AuthorId, content.Write());
        }
        catch (Exception fault) when (StoreFault.Is(fault) || fault is InvalidOperationException)
        {
            return false;
        }
    }

    private async Task<bool> KeepAsync(string authorId, string content)
    {
        var kept = await _drafts.KeepAsync(authorId, _item, content, _seen, CancellationToken.None);
        var other = kept.Outcome == DraftOutcome.Overtaken ? await _drafts.FindAsync(authorId, _item, CancellationToken.None) : null;
        var isSame = other?.Content == content;
        (_seen, Elsewhere) = (isSame ? other!.SavedAt : kept.SavedAt ?? _seen, isSame ? null : other);
        return isSame || kept.Outcome == DraftOutcome.Kept;
    }

    // What another tab kept is not this one's to throw away.
    private async Task DiscardOwnAsync(string authorId)
    {
        if (_seen is { } seen)
            await _drafts.DiscardAsync(authorId, _item, seen, CancellationToken.None);
        (_seen, Elsewhere) = (null, null);
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
