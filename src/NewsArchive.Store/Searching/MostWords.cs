using System.Runtime.InteropServices;

namespace NewsArchive.Store.Searching;

/// <summary>Finds what has most words of a query, when little or nothing has all of them.</summary>
/// <param name="total">How many articles or photos there are.</param>
internal sealed class MostWords(int total)
{
    /// <summary>What has as large a part of the words as the best has, or nearly so.</summary>
    /// <param name="clauses">The words; rare ones count for more.</param>
    /// <param name="least">The least part of what the best has, from 0 to 1.</param>
    public DocumentSet Find(IReadOnlyList<QueryClause> clauses, double least)
    {
        using var board = new ScoreBoard();
        foreach (var clause in clauses)
            board.Add(clause.Set, clause.Rarity(total));
        var any = clauses.Aggregate(DocumentSet.Empty, (all, clause) => all.Or(clause.Set));
        var best = 0f;
        foreach (var id in any)
            best = Math.Max(best, board[id]);
        var most = new List<int>();
        foreach (var id in any)
        {
            if (board[id] >= best * least)
                most.Add(id);
        }

        return DocumentSet.Of(CollectionsMarshal.AsSpan(most));
    }
}
