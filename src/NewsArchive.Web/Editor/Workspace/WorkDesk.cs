using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Live;

namespace NewsArchive.Web.Editor.Workspace;

/// <summary>The work list as somebody sees it.</summary>
/// <param name="Page">The page.</param>
/// <param name="AuthorId">Whose eyes it is read with.</param>
public sealed record WorkView(WorkListPage Page, string AuthorId)
{
    /// <summary>How many pages there are, at least one.</summary>
    public int Pages => Math.Max(1, (Page.Listed + Store.Reading.ArchiveFilter.PageSize - 1) / Store.Reading.ArchiveFilter.PageSize);
}

/// <summary>What became of a wish about an item of the list.</summary>
public enum WorkOutcome
{
    /// <summary>It is so now.</summary>
    Done = 0,

    /// <summary>Whoever asked may not.</summary>
    Barred = 1,

    /// <summary>A colleague has it.</summary>
    Taken = 2,

    /// <summary>There is no such item.</summary>
    NoItem = 3,

    /// <summary>The archive did not answer.</summary>
    Failed = 4,
}

/// <summary>Reads the work list, and keeps who works on what and what is done.</summary>
public sealed class WorkDesk(OperationGate gate, WorkListReader lists, ClaimRegister claims, DoneRegister done, DeskFeed feed)
{
    /// <summary>A page of the list; null when nobody is signed in any more.</summary>
    public async Task<WorkView?> ReadAsync(WorkAddress address, CancellationToken cancellationToken) =>
        await gate.AskAsync(Operation.SeeDesk, cancellationToken) is { IsAllowed: true } answer
            ? new WorkView(await lists.ReadAsync(address.ToListQuery(answer.AuthorId), cancellationToken), answer.AuthorId)
            : null;

    /// <summary>The item behind one in the list, with the list in its address; the list itself when it was the last.</summary>
    public async Task<string> NextAsync(WorkAddress address, DeskItem item, CancellationToken cancellationToken)
    {
        if (await ReadAsync(address, cancellationToken) is not { } view)
            return address.ToString();
        var items = view.Page.Articles.SelectMany(article => article.Items.Where(some => !some.IsDone)).Select(some => some.Item).ToList();
        var here = items.IndexOf(item);
        var later = here >= 0 ? here : items.FindLastIndex(some => some.ArticleId == item.ArticleId && some.FigureId < item.FigureId);
        if (later + 1 < items.Count)
            return DeskItems.AddressOf(items[later + 1]) + address.ToQuery();
        return (address.Filter.Page < view.Pages ? address.WithPage(address.Filter.Page + 1) : address).ToString();
    }

    public async Task<WorkOutcome> ClaimAsync(DeskItem item, CancellationToken cancellationToken)
    {
        if (await gate.AskAsync(Operation.Claim, cancellationToken) is not { IsAllowed: true } answer)
            return WorkOutcome.Barred;
        var result = await claims.TakeAsync(answer.AuthorId, item, cancellationToken);
        feed.Tell(item.ArticleId);
        return result switch
        {
            ClaimResult.Taken => WorkOutcome.Done,
            ClaimResult.Already => WorkOutcome.Taken,
            _ => WorkOutcome.NoItem,
        };
    }

    public async Task<WorkOutcome> ReleaseAsync(DeskItem item, CancellationToken cancellationToken)
    {
        if (await gate.AskAsync(Operation.Claim, cancellationToken) is not { IsAllowed: true } answer)
            return WorkOutcome.Barred;
        await claims.ReleaseAsync(answer.AuthorId, item, cancellationToken);
        feed.Tell(item.ArticleId);
        return WorkOutcome.Done;
    }

    public async Task<WorkOutcome> MarkAsync(DeskItem item, bool isDone, CancellationToken cancellationToken)
    {
        if (await gate.AskAsync(Operation.MarkDone, cancellationToken) is not { IsAllowed: true } answer)
            return WorkOutcome.Barred;
        var isThere = true;
        if (isDone)
            isThere = await done.MarkAsync(answer.AuthorId, item, cancellationToken);
        else
            await done.UnmarkAsync(item, cancellationToken);
        feed.Tell(item.ArticleId);
        return isThere ? WorkOutcome.Done : WorkOutcome.NoItem;
    }
}
