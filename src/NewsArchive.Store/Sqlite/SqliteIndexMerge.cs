using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// Merges the segments that FTS5 wrote, a few pages at a time (sqlite.org/fts5.html, "The 'merge' Command"). What is stopped half-way is whole,
/// and goes on the next time.
/// </summary>
internal sealed class SqliteIndexMerge(SqliteConnection connection, TimeProvider time)
{
    // Of the index's own pages, four to one of the file.
    private const int PagesAtOnce = 100;

    private const int FreedAtOnce = 16;

    private static readonly string[] Tables = ["ArticleWords", "CaptionWords"];

    /// <summary>Merges.</summary>
    /// <param name="wholly">All segments into one; else only where there are as many as FTS5 merges by itself.</param>
    public void Run(bool wholly, CancellationToken cancellationToken)
    {
        foreach (var table in Tables)
        {
            using var merge = new SqliteStatement(connection, $"""INSERT INTO "{table}" ("{table}", rank) VALUES ('merge', ?1)""");

            // A negative number begins to gather all segments, positive ones go on with what was begun.
            var pages = wholly ? -PagesAtOnce : PagesAtOnce;
            while (Step(merge, pages))
            {
                pages = PagesAtOnce;
                Rest(cancellationToken);
            }
        }

        using var free = new SqliteStatement(connection, "PRAGMA freelist_count");
        using var giveBack = new SqliteStatement(connection, $"PRAGMA incremental_vacuum({FreedAtOnce})");
        while (GiveBack(free, giveBack))
            Rest(cancellationToken);
    }

    private static void Rest(CancellationToken cancellationToken)
    {
        cancellationToken.WaitHandle.WaitOne(SqliteWriteTransaction.Pause);
        cancellationToken.ThrowIfCancellationRequested();
    }

    // What the merged segments took, in as many steps as fit in a transaction; false when nothing is left or nothing can be given back.
    private bool GiveBack(SqliteStatement free, SqliteStatement giveBack)
    {
        var before = free.Number();
        if (before == 0)
            return false;
        using var transaction = new SqliteWriteTransaction(connection, time);
        for (var left = before; left > 0 && !transaction.IsLong;)
        {
            RunToItsEnd(giveBack);
            var now = free.Number();
            left = now < left ? now : 0;
        }

        transaction.Commit();
        return free.Number() is > 0 and var after && after < before;
    }

    // It gives a page back at each step, though it has no rows.
    private static void RunToItsEnd(SqliteStatement statement)
    {
        using var rows = statement.Read();
        while (rows.Next())
        {
        }
    }

    // One transaction's worth; false when there was nothing more to do.
    private bool Step(SqliteStatement merge, int pages)
    {
        using var transaction = new SqliteWriteTransaction(connection, time);
        var hasMore = true;
        while (hasMore && !transaction.IsLong)
        {
            // Every merge counts as one change, and each change that it made as another.
            var before = raw.sqlite3_total_changes(connection.Handle);
            merge.Run(pages);
            hasMore = raw.sqlite3_total_changes(connection.Handle) - before > 1;
            pages = Math.Abs(pages);
        }

        transaction.Commit();
        return hasMore;
    }
}
