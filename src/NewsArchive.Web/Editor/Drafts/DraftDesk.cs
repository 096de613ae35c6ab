using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Editor.Drafts;

/// <summary>Somebody's own drafts: whoever asks gets theirs and no other.</summary>
public sealed class DraftDesk(OperationGate gate, DraftRegister drafts)
{
    public async Task<IReadOnlyList<DraftListing>> ListAsync(CancellationToken cancellationToken) =>
        await gate.AskAsync(Operation.SaveDraft, cancellationToken) is { IsAllowed: true } answer
            ? await drafts.ListAsync(answer.AuthorId, cancellationToken)
            : [];

    /// <returns>False when nobody is signed in any more.</returns>
    public async Task<bool> DiscardAsync(DeskItem item, CancellationToken cancellationToken)
    {
        if (await gate.AskAsync(Operation.SaveDraft, cancellationToken) is not { IsAllowed: true } answer)
            return false;
        await drafts.DiscardAsync(answer.AuthorId, item, cancellationToken);
        return true;
    }
}
