using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Replacing;

/// <summary>A preview of which an editor chooses what to replace.</summary>
public sealed class ReplaceChoice(ReplacePreview preview)
{
    private readonly HashSet<ReplaceHit> _chosen = [.. preview.Hits];

    public ImmutableArray<ReplaceHit> Hits => preview.Hits;

    /// <summary>How many fields there are in all; more than are shown when it is more than can be replaced at once.</summary>
    public int Total => preview.Total;

    /// <summary>Those that were chosen, in their order.</summary>
    public IReadOnlyList<ReplaceHit> Chosen => [.. preview.Hits.Where(_chosen.Contains)];

    public int Count => _chosen.Count;

    public bool IsChosen(ReplaceHit hit) => _chosen.Contains(hit);

    public void Choose(ReplaceHit hit, bool isChosen)
    {
        if (isChosen)
            _chosen.Add(hit);
        else
            _chosen.Remove(hit);
    }

    public void ChooseAll(bool isChosen)
    {
        _chosen.Clear();
        if (isChosen)
            _chosen.UnionWith(preview.Hits);
    }
}

/// <summary>What became of an attempt to replace, or to look what would be.</summary>
/// <param name="Outcome">What was replaced; null when nothing was.</param>
/// <param name="Refusal">Why whoever is signed in may not; or null.</param>
/// <param name="Preview">What would be replaced, when that was asked.</param>
/// <param name="HasFailed">Whether the archive did not answer, or not to the end.</param>
public sealed record ReplaceAnswer(ReplaceOutcome? Outcome = null, GateRefusal? Refusal = null, ReplacePreview? Preview = null, bool HasFailed = false);

/// <summary>Replaces across captions in the name of whoever is signed in.</summary>
public sealed class ReplaceDesk(OperationGate gate, CaptionReplacer replacer, ILogger<ReplaceDesk> logger)
{
    public Task<ReplaceAnswer> PreviewAsync(ReplaceRequest request, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var answer = await gate.AskAsync(Operation.Replace, cancellationToken);
        return answer.Refusal is { } refusal
            ? new ReplaceAnswer(Refusal: refusal)
            : new ReplaceAnswer(Preview: await replacer.PreviewAsync(request, cancellationToken));
    });

    /// <param name="reason">Why; must be one that can be kept.</param>
    public Task<ReplaceAnswer> RunAsync(
        IReadOnlyList<ReplaceHit> hits, string reason, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        if (!FieldValues.IsReason(reason))
            throw new ArgumentException("There is no reason.", nameof(reason));
        var answer = await gate.AskAsync(Operation.Replace, cancellationToken);
        if (answer.Refusal is { } refusal)
            return new ReplaceAnswer(Refusal: refusal);
        var outcome = await replacer.RunAsync(hits, answer.AuthorId, reason, progress, cancellationToken);
        DeskAttempt.Log(logger, outcome.Fault);
        return new ReplaceAnswer(outcome, HasFailed: outcome.Fault is not null);
    });

    private Task<ReplaceAnswer> TryAsync(Func<Task<ReplaceAnswer>> attempt) => DeskAttempt.RunAsync(logger, attempt, new ReplaceAnswer(HasFailed: true));
}
