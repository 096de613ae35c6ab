using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Workspace;

/// <summary>What somebody can want of an item of the list.</summary>
public enum WorkWishKind
{
    /// <summary>To take it on.</summary>
    Claim = 0,

    /// <summary>To let it go.</summary>
    Release = 1,

    /// <summary>To say that it is done.</summary>
    MarkDone = 2,

    /// <summary>To say that it is not.</summary>
    Unmark = 3,
}

/// <summary>A wish about an item.</summary>
public sealed record WorkWish(WorkItem Item, WorkWishKind Kind)
{
    public Task<WorkOutcome> RunAsync(WorkDesk desk, ILogger logger, CancellationToken cancellationToken) => DeskAttempt.RunAsync(
        logger,
        () => Kind switch
        {
            WorkWishKind.Claim => desk.ClaimAsync(Item.Item, cancellationToken),
            WorkWishKind.Release => desk.ReleaseAsync(Item.Item, cancellationToken),
            _ => desk.MarkAsync(Item.Item, Kind == WorkWishKind.MarkDone, cancellationToken),
        },
        WorkOutcome.Failed);
}
