using System.Collections.Immutable;

namespace NewsArchive.Store.Editing;

/// <summary>What became of many edits that belong together.</summary>
/// <param name="Saved">How many were made.</param>
/// <param name="Passed">What was passed over.</param>
/// <param name="IsStopped">Whether it ended before the last of them.</param>
/// <param name="Fault">What the database said when it ended because that did not answer; else null.</param>
internal sealed record BatchRun<T>(int Saved, ImmutableArray<T> Passed, bool IsStopped, Exception? Fault);

/// <summary>Makes many edits, one after the other.</summary>
internal static class BatchRun
{
    /// <summary>
    /// Makes them. When the database stops answering halfway, what was made is told: without the number of the batch nobody could find it or
    /// undo it. A fault before anything was made is thrown, as there is nothing to tell then.
    /// </summary>
    /// <param name="edit">Makes one.</param>
    /// <param name="progress">Hears how many of how many were looked at; or null.</param>
    /// <param name="cancellationToken">Stops it between two edits; what is made stays.</param>
    public static async Task<BatchRun<T>> MakeAsync<T>(
        IReadOnlyList<T> items, Func<T, Task<EditResult?>> edit, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var (saved, passed) = (0, ImmutableArray.CreateBuilder<T>());
        foreach (var item in items)
        {
            if (cancellationToken.IsCancellationRequested)
                return new BatchRun<T>(saved, passed.ToImmutable(), IsStopped: true, Fault: null);
            try
            {
                if (await edit(item) is EditResult.Saved)
                    saved++;
                else
                    passed.Add(item);
            }
            catch (Exception fault) when (saved > 0 && StoreFault.Is(fault))
            {
                return new BatchRun<T>(saved, passed.ToImmutable(), IsStopped: true, fault);
            }

            progress?.Report((saved + passed.Count, items.Count));
        }

        return new BatchRun<T>(saved, passed.ToImmutable(), IsStopped: false, Fault: null);
    }
}
