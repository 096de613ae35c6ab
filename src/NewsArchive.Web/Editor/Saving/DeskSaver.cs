using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Live;

namespace NewsArchive.Web.Editor.Saving;

/// <summary>Saves in the name of whoever is signed in: an editor's changes at once, a corrector's as proposals.</summary>
public sealed class DeskSaver(OperationGate gate, ArchiveEditor editor, ProposalRegister proposals, DeskFeed feed, ILogger<DeskSaver> logger)
{
    /// <summary>What was saved last in this circuit, and can be undone; or null.</summary>
    public SaveOutcome.Saved? Last { get; private set; }

    public async Task<SaveOutcome> SaveAsync(ImmutableArray<FieldChange> changes, string reason, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await gate.AskAsync(Operation.Correct, cancellationToken);
            return answer.Refusal is GateRefusal.RoleTooLow ? await ProposeAsync(changes, reason, cancellationToken)
                : answer.Refusal is { } refusal ? new SaveOutcome.Barred(refusal)
                : Read(await editor.SaveAsync(new EditRequest(answer.AuthorId, reason, changes), cancellationToken));
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or TimeoutException)
        {
            logger.LogError(fault, "A change could not be saved.");
            return new SaveOutcome.Failed();
        }
    }

    /// <summary>Puts back what was saved last; a field that somebody changed since stays.</summary>
    public async Task<SaveOutcome?> UndoAsync(string reason, CancellationToken cancellationToken)
    {
        if (Last is not { } last)
            return null;
        var answer = await gate.AskAsync(Operation.Undo, cancellationToken);
        if (!answer.IsAllowed)
            return new SaveOutcome.Barred(answer.Refusal!.Value);
        var changes = last.Corrections.Select(entry => new FieldChange(entry.Target, entry.Before, entry.Number, entry.Number));
        var outcome = Read(await editor.SaveAsync(new EditRequest(answer.AuthorId, reason, [.. changes]), cancellationToken));
        Last = null;
        return outcome;
    }

    private async Task<SaveOutcome> ProposeAsync(ImmutableArray<FieldChange> changes, string reason, CancellationToken cancellationToken)
    {
        var answer = await gate.AskAsync(Operation.Propose, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new SaveOutcome.Barred(refusal);
        return await proposals.ProposeAsync(new ProposalRequest(answer.AuthorId, reason, changes), cancellationToken) switch
        {
            ProposalResult.Kept kept => new SaveOutcome.Proposed(kept.Ids.Length),
            ProposalResult.Refused refused => new SaveOutcome.Refused(refused.Refusals),
            var other => throw new InvalidOperationException($"No such result: {other.GetType().Name}."),
        };
    }

    private SaveOutcome Read(EditResult result)
    {
        switch (result)
        {
            case EditResult.Saved saved:
                Last = new SaveOutcome.Saved(saved.ArticleId, saved.Path, saved.Corrections);
                feed.Tell(saved.ArticleId);
                return Last;
            case EditResult.Conflicting conflicting:
                return new SaveOutcome.Conflicting(conflicting.Conflicts.Length);
            case EditResult.Refused refused:
                return new SaveOutcome.Refused(refused.Refusals);
            default:
                throw new InvalidOperationException($"No such result: {result.GetType().Name}.");
        }
    }
}
