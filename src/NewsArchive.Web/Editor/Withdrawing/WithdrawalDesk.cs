using System.Globalization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Withdrawing;

/// <summary>What became of withdrawing or bringing back.</summary>
public abstract record WithdrawalAnswer
{
    private WithdrawalAnswer()
    {
    }

    /// <summary>It was done, to its end or until it was stopped.</summary>
    public sealed record Done(WithdrawalOutcome Outcome) : WithdrawalAnswer;

    /// <summary>The archive did not answer; nothing was changed.</summary>
    public sealed record Failed : WithdrawalAnswer;

    /// <summary>Whoever is signed in may not.</summary>
    public sealed record Barred(GateRefusal Why) : WithdrawalAnswer;

    /// <summary>There is no reason, or none that can be kept.</summary>
    public sealed record NoReason : WithdrawalAnswer;

    /// <summary>The number that confirms it is not that of the articles, or not any more; nothing was changed.</summary>
    public sealed record OtherNumber : WithdrawalAnswer;

    /// <summary>It was in that state already, or is not there.</summary>
    public sealed record AlreadySo : WithdrawalAnswer;
}

/// <summary>Withdraws and brings back in the name of whoever is signed in.</summary>
public sealed class WithdrawalDesk(OperationGate gate, ArticleWithdrawals withdrawals, ILogger<WithdrawalDesk> logger)
{
    /// <summary>One article.</summary>
    public Task<WithdrawalAnswer> SetAsync(long articleId, bool isWithdrawn, string reason, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var answer = await gate.AskAsync(OperationOf(isWithdrawn), cancellationToken);
        if (answer.Refusal is { } refusal)
            return new WithdrawalAnswer.Barred(refusal);
        if (!FieldValues.IsReason(reason))
            return new WithdrawalAnswer.NoReason();
        return await withdrawals.SetAsync(articleId, isWithdrawn, answer.AuthorId, reason, null, cancellationToken) is EditResult.Saved
            ? new WithdrawalAnswer.Done(new WithdrawalOutcome("", 1, 0, IsStopped: false))
            : new WithdrawalAnswer.AlreadySo();
    });

    /// <summary>A whole import.</summary>
    /// <param name="typed">The number of articles, typed to confirm it.</param>
    public Task<WithdrawalAnswer> SetAllAsync(
        ImportedDay import, bool isWithdrawn, string reason, string typed, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var answer = await gate.AskAsync(OperationOf(isWithdrawn), cancellationToken);
        if (answer.Refusal is { } refusal)
            return new WithdrawalAnswer.Barred(refusal);
        if (!FieldValues.IsReason(reason))
            return new WithdrawalAnswer.NoReason();
        var count = CountOf(import, isWithdrawn);
        if (typed.Trim() != count.ToString(CultureInfo.InvariantCulture))
            return new WithdrawalAnswer.OtherNumber();
        var outcome = await withdrawals.SetAllAsync(
            import.CollectionId, import.Day, isWithdrawn, count, answer.AuthorId, reason, progress, cancellationToken);
        DeskAttempt.Log(logger, outcome?.Fault);
        return outcome is null ? new WithdrawalAnswer.OtherNumber() : new WithdrawalAnswer.Done(outcome);
    });

    /// <summary>How many articles it would change.</summary>
    public static int CountOf(ImportedDay import, bool isWithdrawn) => isWithdrawn ? import.Articles - import.Withdrawn : import.Withdrawn;

    private Task<WithdrawalAnswer> TryAsync(Func<Task<WithdrawalAnswer>> attempt) => DeskAttempt.RunAsync(logger, attempt, new WithdrawalAnswer.Failed());

    private static Operation OperationOf(bool isWithdrawn) => isWithdrawn ? Operation.Withdraw : Operation.Restore;
}
