using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Live;

namespace NewsArchive.Web.Editor.Saving;

/// <summary>Saves in the name of whoever is signed in: an editor's changes at once, a corrector's as proposals.</summary>
public sealed class DeskSaver(OperationGate gate, ArchiveEditor editor, ProposalRegister proposals, DeskFeed feed, ILogger<DeskSaver> logger)
{
    private SaveOutcome? _last;

    /// <summary>Whether something was saved in this circuit that can be undone.</summary>
    public bool CanUndo => _last is not null;

    public Task<SaveOutcome> SaveAsync(ImmutableArray<FieldChange> changes, string reason, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var answer = await gate.AskAsync(Operation.Correct, cancellationToken);
        return answer.Refusal is GateRefusal.RoleTooLow ? await ProposeAsync(changes, reason, cancellationToken)
            : answer.Refusal is { } refusal ? new SaveOutcome.Barred(refusal)
            : Read(await editor.SaveAsync(new EditRequest(answer.AuthorId, reason, changes), cancellationToken));
    });

    /// <summary>Says that a correction is right as it stands, though something changed under it.</summary>
    public Task<SaveOutcome> ConfirmAsync(Correction correction, string reason, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var answer = await gate.AskAsync(Operation.Confirm, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new SaveOutcome.Barred(refusal);
        switch (await editor.SaveAsync(new EditRequest(answer.AuthorId, reason, [FieldChange.Confirming(correction)]), cancellationToken))
        {
            case EditResult.Saved saved:
                feed.Tell(saved.ArticleId);
                return new SaveOutcome.Confirmed();
            case EditResult.Conflicting conflicting:
                return new SaveOutcome.Conflicting(conflicting.Conflicts.Length);
            default:
                return new SaveOutcome.Confirmed();
        }
    });

    /// <summary>Undoes what was saved last: puts back the values, or takes back the proposals. What somebody changed since stays.</summary>
    /// <returns>Null when there is nothing to undo.</returns>
    public async Task<SaveOutcome?> UndoAsync(string reason, CancellationToken cancellationToken)
    {
        var outcome = _last switch
        {
            SaveOutcome.Saved saved => await TryAsync(() => PutBackAsync(saved, reason, cancellationToken)),
            SaveOutcome.Proposed proposed => await TryAsync(() => TakeBackAsync(proposed, cancellationToken)),
            _ => null,
        };
        if (outcome is SaveOutcome.Undone or SaveOutcome.NotUndone)
            _last = null;
        return outcome;
    }

    private async Task<SaveOutcome> ProposeAsync(ImmutableArray<FieldChange> changes, string reason, CancellationToken cancellationToken)
    {
        var answer = await gate.AskAsync(Operation.Propose, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new SaveOutcome.Barred(refusal);
        return await proposals.ProposeAsync(new ProposalRequest(answer.AuthorId, reason, changes), cancellationToken) switch
        {
            ProposalResult.Kept kept => _last = new SaveOutcome.Proposed(kept.Ids),
            ProposalResult.Refused refused => new SaveOutcome.Refused(refused.Refusals),
            var other => throw new InvalidOperationException($"No such result: {other.GetType().Name}."),
        };
    }

    private async Task<SaveOutcome> PutBackAsync(SaveOutcome.Saved saved, string reason, CancellationToken cancellationToken)
    {
        var answer = await gate.AskAsync(Operation.Undo, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new SaveOutcome.Barred(refusal);
        var changes = saved.Corrections.Select(entry => new FieldChange(entry.Target, entry.Before, entry.Number, entry.Number)).ToImmutableArray();
        if (await editor.SaveAsync(new EditRequest(answer.AuthorId, reason, changes), cancellationToken) is not EditResult.Saved)
            return new SaveOutcome.NotUndone();
        feed.Tell(saved.ArticleId);
        return new SaveOutcome.Undone(changes.Length);
    }

    private async Task<SaveOutcome> TakeBackAsync(SaveOutcome.Proposed proposed, CancellationToken cancellationToken)
    {
        var answer = await gate.AskAsync(Operation.Propose, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new SaveOutcome.Barred(refusal);
        var count = await proposals.TakeBackAsync(proposed.Ids, answer.AuthorId, cancellationToken);
        return count == 0 ? new SaveOutcome.NotUndone() : new SaveOutcome.Undone(count);
    }

    private SaveOutcome Read(EditResult result)
    {
        switch (result)
        {
            case EditResult.Saved saved:
                _last = new SaveOutcome.Saved(saved.ArticleId, saved.Path, saved.Corrections);
                feed.Tell(saved.ArticleId);
                return _last;
            case EditResult.Conflicting conflicting:
                return new SaveOutcome.Conflicting(conflicting.Conflicts.Length);
            case EditResult.Refused refused:
                return new SaveOutcome.Refused(refused.Refusals);
            default:
                throw new InvalidOperationException($"No such result: {result.GetType().Name}.");
        }
    }

    private Task<SaveOutcome> TryAsync(Func<Task<SaveOutcome>> save) => DeskAttempt.RunAsync(logger, save, new SaveOutcome.Failed());
}
