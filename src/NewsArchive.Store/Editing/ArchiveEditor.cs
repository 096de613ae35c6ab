using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Editing;

/// <summary>Corrects articles: each edit is one transaction of log, effective values and index.</summary>
public sealed class ArchiveEditor
{
    // Each time somebody else corrected the same article in between; then it is their field or another one.
    private const int MostTries = 100;

    private readonly IDbContextFactory<NewsContext> _contexts;
    private readonly IEditStore _store;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly TimeProvider _time;

    internal ArchiveEditor(IDbContextFactory<NewsContext> contexts, IEditStore store, ArchiveGazetteer gazetteer, TimeProvider time) =>
        (_contexts, _store, _gazetteer, _time) = (contexts, store, gazetteer, time);

    /// <summary>Whether these changes could be made as the article is now, whoever else corrected it; null when they could.</summary>
    internal async Task<EditResult.Refused?> TryAsync(EditRequest request, CancellationToken cancellationToken)
    {
        if (request.Changes.IsEmpty)
            return new EditResult.Refused([]);
        if (!FieldValues.IsReason(request.Reason))
            return Refused(request, FieldProblem.NoReason);
        if (await EditedArticle.ReadAsync(_contexts, request.Changes[0].Target.Sha256, cancellationToken) is not { } before)
            return Refused(request, FieldProblem.NoTarget);
        var now = request with { Changes = [.. request.Changes.Select(change => change with { BasedOn = before.LatestOf(change.Target)?.Number ?? 0 })] };
        return new EditPlanner(before, _gazetteer).Plan(now, Now()).Answer as EditResult.Refused;
    }

    /// <summary>Makes changes in one article: all of them, or none. That there are none is refused, with nothing to say about any field.</summary>
    public async Task<EditResult> SaveAsync(EditRequest request, CancellationToken cancellationToken)
    {
        if (request.Changes.IsEmpty)
            return new EditResult.Refused([]);
        if (!FieldValues.IsReason(request.Reason))
            return Refused(request, FieldProblem.NoReason);
        var sha256 = request.Changes[0].Target.Sha256;
        var whole = request.Changes.Length > 1 && request.BatchId is null ? request with { BatchId = NewId() } : request;
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await EditedArticle.ReadAsync(_contexts, sha256, cancellationToken) is not { } before)
                return Refused(request, FieldProblem.NoTarget);
            var (plan, answer) = new EditPlanner(before, _gazetteer).Plan(whole, request.At ?? Now());
            if (plan is null)
                return answer!;
            if (await _store.WriteAsync(plan, cancellationToken) is { } written)
                return new EditResult.Saved(before.ArticleId, written.Path, written.Entries);
            if (request.Decision is { } decision && !await IsWaitingAsync(decision.Id, cancellationToken))
                return Refused(request, FieldProblem.NoTarget);
        }

        throw new TimeoutException("The article was corrected by others all the time.");
    }

    /// <summary>Puts back the value that a correction replaced; that is a correction too.</summary>
    /// <param name="correctionId">The entry of the log.</param>
    /// <param name="basedOn">How many corrections the field had when it was decided to undo this one.</param>
    public async Task<EditResult?> UndoAsync(
        long correctionId, int basedOn, string authorId, string reason, string? batchId, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Corrections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == correctionId, cancellationToken) is not { } correction)
            return null;
        var change = new FieldChange(correction.Target, correction.Before, basedOn, correction.Number);
        return await SaveAsync(new EditRequest(authorId, reason, [change], null, batchId), cancellationToken);
    }

    /// <summary>Undoes everything of a batch that nobody has corrected since.</summary>
    /// <param name="progress">Hears how many of how many were looked at; or null.</param>
    /// <param name="cancellationToken">Stops it between two corrections; what is undone stays so.</param>
    public async Task<BatchOutcome> UndoBatchAsync(
        string batchId, string authorId, string reason, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(CancellationToken.None);
        var entries = await context.Corrections.AsNoTracking()
            .Where(c => c.BatchId == batchId).OrderByDescending(c => c.Id).ToListAsync(CancellationToken.None);
        var undoing = NewId();
        var run = await BatchRun.MakeAsync(
            entries, entry => UndoAsync(entry.Id, entry.Number, authorId, reason, undoing, CancellationToken.None), progress, cancellationToken);
        return new BatchOutcome(undoing, run.Saved, run.Passed, run.IsStopped) { Fault = run.Fault };
    }

    /// <summary>A number for a batch or an author that nobody else has: 32 hexadecimal digits.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    private async Task<bool> IsWaitingAsync(long proposalId, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals.AnyAsync(p => p.Id == proposalId && p.State == ProposalState.Waiting, cancellationToken);
    }

    private static EditResult.Refused Refused(EditRequest request, FieldProblem problem) =>
        new([.. request.Changes.Select(change => new FieldRefusal(change.Target, change.After, problem))]);

    // No finer than the log keeps it.
    private DateTime Now()
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}

/// <summary>What became of a batch that was undone.</summary>
/// <param name="BatchId">The batch of the corrections that undid it.</param>
/// <param name="Saved">How many were undone.</param>
/// <param name="Passed">Those that could not be: somebody corrected the field since, or it is not there.</param>
/// <param name="IsStopped">Whether it was stopped before the end.</param>
public sealed record BatchOutcome(string BatchId, int Saved, ImmutableArray<Correction> Passed, bool IsStopped)
{
    /// <summary>What the database said when it stopped answering halfway; else null.</summary>
    public Exception? Fault { get; init; }
}
