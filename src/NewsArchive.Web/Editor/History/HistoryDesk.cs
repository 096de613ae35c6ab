using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.History;

/// <summary>Undoes corrections in the name of whoever is signed in.</summary>
public sealed class HistoryDesk(OperationGate gate, ArchiveEditor editor, HistoryReader history, ILogger<HistoryDesk> logger)
{
    /// <summary>Whether whoever is signed in may undo at all.</summary>
    public async Task<bool> MayUndoAsync(CancellationToken cancellationToken) => (await gate.AskAsync(Operation.Undo, cancellationToken)).IsAllowed;

    /// <param name="basedOn">How many corrections the field had when the editor decided.</param>
    public Task<UndoOutcome> UndoAsync(Correction correction, int basedOn, string reason, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        // Whether readers see an article at all is not an editor's to decide, by whatever way.
        var operation = correction.Field != CorrectedField.Withdrawn ? Operation.Undo : correction.Before is null ? Operation.Restore : Operation.Withdraw;
        var answer = await gate.AskAsync(operation, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new UndoOutcome.Barred(refusal);
        return await editor.UndoAsync(correction.Id, basedOn, answer.AuthorId, reason, null, cancellationToken) switch
        {
            EditResult.Saved => new UndoOutcome.Undone(),
            EditResult.Conflicting { Conflicts: [var conflict, ..] } => new UndoOutcome.Later(conflict),
            EditResult.Refused { Refusals: [var first, ..] } => new UndoOutcome.Refused(first.Problem),
            _ => new UndoOutcome.Refused(FieldProblem.NoTarget),
        };
    });

    /// <summary>Undoes what was made together, but for what somebody corrected since.</summary>
    public Task<UndoOutcome> UndoBatchAsync(
        string batchId, string reason, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        if (!FieldValues.IsReason(reason))
            return new UndoOutcome.Refused(FieldProblem.NoReason);
        var withdrawals = await history.ReadAsync(new HistoryQuery(BatchId: batchId, Field: CorrectedField.Withdrawn), cancellationToken);
        var answer = await gate.AskAsync(withdrawals.Total > 0 ? Operation.Restore : Operation.UndoBatch, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new UndoOutcome.Barred(refusal);
        var outcome = await editor.UndoBatchAsync(batchId, answer.AuthorId, reason, progress, cancellationToken);
        DeskAttempt.Log(logger, outcome.Fault);
        return new UndoOutcome.Batch(outcome);
    });

    private Task<UndoOutcome> TryAsync(Func<Task<UndoOutcome>> undo) => DeskAttempt.RunAsync(logger, undo, new UndoOutcome.Failed());
}
