using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Live;
using NewsArchive.Web.Editor.Presence;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Items;

/// <summary>What work on any item needs.</summary>
public sealed class ItemServices(
    OperationGate gate, DraftRegister drafts, DeskSaver saver, DeskPresence presence, DeskFeed feed, TimeProvider time)
{
    public OperationGate Gate => gate;

    public DraftRegister Drafts => drafts;

    public DeskSaver Saver => saver;

    public DeskPresence Presence => presence;

    public DeskFeed Feed => feed;

    public DraftKeeper Keep(DeskItem item, Action kept) => new(item, kept, drafts, gate, time);

    /// <summary>Opens an item with the draft of it, if there is one; null when there is no such item, or nobody who may see it.</summary>
    public async Task<ItemWork<T>?> OpenAsync<T>(ItemReading<T> reading, CancellationToken cancellationToken)
        where T : class
    {
        if (await gate.AskAsync(Operation.SeeDesk, cancellationToken) is not { IsAllowed: true, Person: { } person }
            || await reading.Read(cancellationToken) is not { } record)
            return null;
        var work = new ItemWork<T>(record, reading, this, person);
        if (await drafts.FindAsync(person.AuthorId, work.Item, cancellationToken) is { } kept)
            work.Draft.TakeUp(kept);
        return work;
    }
}
