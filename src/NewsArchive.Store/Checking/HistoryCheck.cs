using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Checking;

/// <summary>Whether the log of corrections is the one that was written: no entry changed, left out or put in, and its end still there.</summary>
public sealed class HistoryCheck(IDbContextFactory<NewsContext> contexts)
{
    private const int EntriesAtOnce = 1000;

    /// <summary>The hash of the newest entry, to be kept elsewhere; that of an empty log when there is none.</summary>
    public async Task<string> ReadHeadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Corrections.OrderByDescending(c => c.Id).Select(c => c.Hash).FirstOrDefaultAsync(cancellationToken)
            ?? CorrectionChain.Start;
    }

    /// <summary>Finds what is wrong.</summary>
    /// <param name="head">A head that was kept elsewhere: the log must hold it, at its end or before; or null.</param>
    public async IAsyncEnumerable<CheckFault> FindFaultsAsync(string? head, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (read, last, hash, isFound) = (default(long?), 0L, CorrectionChain.Start, head is null || head == CorrectionChain.Start);
        var numbers = new Dictionary<CorrectionTarget, int>();
        while (await ReadNextAsync(read, cancellationToken) is { Count: > 0 } entries)
        {
            read = entries[^1].Id;
            foreach (var entry in entries)
            {
                // The chain begins at 1: what stands before that was put in, and is no part of it, whatever it says of itself.
                if (entry.Id < 1)
                {
                    yield return new CheckFault(FaultCode.HistoryBroken, entry.Id.ToString(CultureInfo.InvariantCulture));
                    continue;
                }

                var number = numbers[entry.Target] = numbers.GetValueOrDefault(entry.Target) + 1;
                if (entry.Id != last + 1 || entry.PreviousHash != hash || entry.Hash != CorrectionChain.HashOf(entry) || entry.Number != number)
                    yield return new CheckFault(FaultCode.HistoryBroken, entry.Id.ToString(CultureInfo.InvariantCulture));
                numbers[entry.Target] = entry.Number;
                (last, hash) = (entry.Id, entry.Hash);
                isFound |= string.Equals(hash, head, StringComparison.OrdinalIgnoreCase);
            }
        }

        if (!isFound)
            yield return new CheckFault(FaultCode.HeadMissing, head!);
    }

    private async Task<IReadOnlyList<Correction>> ReadNextAsync(long? read, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Corrections.AsNoTracking().Where(c => read == null || c.Id > read).OrderBy(c => c.Id).Take(EntriesAtOnce).ToListAsync(cancellationToken);
    }
}
