using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Fields;
using NewsArchive.Web.Editor.Presence;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Items;

/// <summary>
/// Work on one item, from opening it until it is left: its form, the draft of it, who else has it open, and what becomes of it meanwhile.
/// All of it belongs to one circuit; <see cref="Changed"/> is raised on any thread.
/// </summary>
public sealed class ItemWork<T> : IAsyncDisposable
    where T : class
{
    private readonly ItemReading<T> _reading;
    private readonly ItemServices _services;
    private readonly SignedIn _person;
    private IDisposable? _stay;
    private IDisposable? _listening;

    internal ItemWork(T record, ItemReading<T> reading, ItemServices services, SignedIn person)
    {
        (Record, _reading, _services, _person) = (record, reading, services, person);
        Item = reading.ItemOf(record);
        Form = new DeskForm(reading.FieldsOf(record));
        Draft = new ItemDraft(Form, services.Keep(Item, () => Changed?.Invoke()), target => reading.Missing(Record, target), Touch);
    }

    /// <summary>Something is to be shown anew; raised on any thread.</summary>
    public event Action? Changed;

    /// <summary>The item was corrected elsewhere and is to be read again; raised on any thread.</summary>
    public event Action? Outdated;

    public T Record { get; private set; }

    public DeskItem Item { get; }

    public DeskForm Form { get; }

    /// <summary>What is kept of what was typed and not yet saved.</summary>
    public ItemDraft Draft { get; }

    /// <summary>What became of the last attempt to save; null when something was typed since.</summary>
    public SaveOutcome? Outcome { get; private set; }

    public bool IsSaving { get; private set; }

    /// <summary>Whose work it is: an opaque number.</summary>
    public string Owner => _person.AuthorId;

    /// <summary>Whether what is saved waits for review.</summary>
    public bool Proposes => !OperationTable.Allows(_person.Role, Operation.Correct);

    public bool CanUndo => _services.Saver.CanUndo;

    public IReadOnlyList<Present> Others => _services.Presence.Others(Item, _person.AuthorId);

    /// <summary>Whether whoever works on it has it open in another tab, too.</summary>
    public bool IsOpenTwice => _services.Presence.IsOpenTwice(Item, _person.AuthorId);

    /// <summary>From now on others see that the item is open here, and what they do is seen here.</summary>
    public void Join()
    {
        _stay = _services.Presence.Enter(Item, new Present(_person.AuthorId, _person.Name), () => Changed?.Invoke());
        _listening = _services.Feed.Listen(change =>
        {
            if (change.Concerns(Item.ArticleId))
                Outdated?.Invoke();
        });
    }

    public void Type(FormField field, string text)
    {
        field.Type(text);
        Touch();
    }

    public void Explain(string reason)
    {
        Form.Explain(reason);
        Touch();
    }

    /// <summary>Decides between a colleague's value and what was typed here.</summary>
    /// <param name="text">What to go on with.</param>
    public void Settle(FormField field, string text)
    {
        field.Settle(text);
        Touch();
    }

    /// <summary>Reads what the item is now; what was typed stays.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (await _reading.Read(cancellationToken) is not { } fresh)
            return;
        Record = fresh;
        Form.Refresh(_reading.FieldsOf(fresh));
    }

    /// <summary>Saves what was changed. What a colleague changed meanwhile is shown first. Asked twice of the same, it was saved all the same.</summary>
    public async Task<SaveOutcome> SaveAsync(CancellationToken cancellationToken)
    {
        IsSaving = true;
        try
        {
            var (changes, reason) = (Form.ToChanges(), Form.Reason);
            if (changes.IsEmpty)
                return Outcome = Outcome is SaveOutcome.Saved or SaveOutcome.Proposed ? Outcome : new SaveOutcome.Refused([]);
            Outcome = Form.IsOvertaken
                ? new SaveOutcome.Conflicting(Form.Overtaken.Count())
                : await _services.Saver.SaveAsync(changes, reason, cancellationToken);
            if (Outcome is SaveOutcome.Refused refused)
                Form.Refuse(refused.Refusals);
            var isFresh = Outcome is not (SaveOutcome.Saved or SaveOutcome.Conflicting) || await TryAsync(() => RefreshAsync(cancellationToken));
            if (Outcome is SaveOutcome.Conflicting && !isFresh)
                Outcome = new SaveOutcome.Failed();
            if (Outcome is SaveOutcome.Saved or SaveOutcome.Proposed)
                await AcceptAsync(changes, reason, Outcome);
            return Outcome;
        }
        finally
        {
            IsSaving = false;
        }
    }

    /// <summary>Puts back what was saved last, here or in an item before.</summary>
    public async Task UndoAsync(string reason, CancellationToken cancellationToken)
    {
        IsSaving = true;
        try
        {
            Outcome = await _services.Saver.UndoAsync(reason, cancellationToken) ?? Outcome;
            await TryAsync(() => RefreshAsync(cancellationToken));
        }
        finally
        {
            IsSaving = false;
        }
    }

    /// <summary>Says that a correction under which something changed is right as it stands; what was typed stays.</summary>
    public async Task ConfirmAsync(Correction correction, string reason, CancellationToken cancellationToken)
    {
        IsSaving = true;
        try
        {
            Outcome = await _services.Saver.ConfirmAsync(correction, reason, cancellationToken);
            await TryAsync(() => RefreshAsync(cancellationToken));
        }
        finally
        {
            IsSaving = false;
        }
    }

    /// <summary>Throws away what was typed.</summary>
    public async Task DiscardAsync()
    {
        GateRefusal? refusal = null;
        var isDone = await TryAsync(async () => refusal = await Draft.DiscardAsync());
        if (!isDone || refusal is not null)
        {
            Outcome = refusal is { } why ? new SaveOutcome.Barred(why) : new SaveOutcome.Failed();
            return;
        }

        Form.Clear();
        Outcome = new SaveOutcome.Discarded();
    }

    public async ValueTask DisposeAsync()
    {
        _stay?.Dispose();
        _listening?.Dispose();
        await Draft.DisposeAsync();
    }

    // What was saved is saved, whether or not what follows can be done now.
    private static async Task<bool> TryAsync(Func<Task> step)
    {
        try
        {
            await step();
            return true;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            return false;
        }
    }

    private async Task AcceptAsync(ImmutableArray<FieldChange> changes, string reason, SaveOutcome outcome)
    {
        Form.Accept(changes, reason, outcome is SaveOutcome.Saved saved ? saved.Corrections : []);
        await TryAsync(Draft.SavedAsync);
    }

    private void Touch()
    {
        Outcome = null;
        Draft.Touch();
    }
}
