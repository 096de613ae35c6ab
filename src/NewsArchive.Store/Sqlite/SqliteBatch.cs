using Microsoft.Data.Sqlite;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>One batch on its way into the database.</summary>
internal sealed class SqliteBatch(SqliteConnection connection, SqliteDocumentSaver saver, long collectionId, TimeProvider time)
{
    // Prepared outside the lock: enough for one transaction, and a pause in which others may write.
    private const int DraftsAtOnce = 256;

    // Rows that surely fit in one transaction.
    private const int MostRowsAtOnce = 1000;

    private readonly Queue<ArticleDraft> _drafts = new();
    private readonly List<SavedDocument> _saved = [];

    /// <summary>What became of the documents so far, in the order of the batch.</summary>
    public IReadOnlyList<SavedDocument> Saved => _saved;

    /// <summary>Saves as many documents as one transaction may hold.</summary>
    /// <returns>False when the next one must be saved alone.</returns>
    public bool SaveTogether(IReadOnlyList<PreparedDocument> batch)
    {
        Prepare(batch);
        if (IsLarge(_drafts.Peek()))
            return false;
        using var transaction = new SqliteWriteTransaction(connection, time);
        saver.Refresh();
        var done = new List<SavedDocument>();
        foreach (var draft in _drafts.TakeWhile(draft => !IsLarge(draft)))
        {
            if (transaction.IsLong || Save(draft) is not { } saved)
                break;
            done.Add(saved);
        }

        End(transaction, done);
        return done.Count > 0;
    }

    /// <summary>Saves one document in as many transactions as it needs; nobody sees it before the last. The import lock must be held.</summary>
    public void SaveAlone(IReadOnlyList<PreparedDocument> batch, CancellationToken cancellationToken)
    {
        Prepare(batch);
        var transaction = Begin();
        try
        {
            if (Duplicate(_drafts.Peek()) is { } duplicate)
            {
                End(transaction, [duplicate]);
                return;
            }

            var saving = Begin(_drafts.Peek());
            saver.Unfinished.Mark(saving.ArticleId);
            foreach (var _ in saver.Continue(saving))
            {
                if (!transaction.IsLong)
                    continue;
                Commit(transaction);
                cancellationToken.WaitHandle.WaitOne(SqliteWriteTransaction.Pause);
                cancellationToken.ThrowIfCancellationRequested();
                transaction = Begin();
            }

            saver.Unfinished.Unmark(saving.ArticleId);
            End(transaction, [saver.Finish(saving)]);
        }
        finally
        {
            transaction.Dispose();
        }
    }

    private static bool IsLarge(ArticleDraft draft) => draft.RowCount > MostRowsAtOnce || draft.Document.Index.Words.Parts.Length > 1;

    private void Prepare(IReadOnlyList<PreparedDocument> batch)
    {
        var next = _saved.Count + _drafts.Count;
        if (_drafts.Count > 0)
            return;
        for (var i = next; i < batch.Count && i < next + DraftsAtOnce; i++)
            _drafts.Enqueue(ArticleDraft.From(batch[i]));
    }

    private SqliteWriteTransaction Begin()
    {
        var transaction = new SqliteWriteTransaction(connection, time);
        saver.Refresh();
        return transaction;
    }

    private void Commit(SqliteWriteTransaction transaction)
    {
        transaction.Commit();
        saver.Committed();
    }

    private void End(SqliteWriteTransaction transaction, List<SavedDocument> done)
    {
        if (done.Exists(document => document.IsNew))
            saver.RaiseChangeNumber();
        Commit(transaction);
        _saved.AddRange(done);
        for (var i = 0; i < done.Count; i++)
            _drafts.Dequeue();
    }

    // Null when these bytes belong to an article that somebody is still writing, or has left unfinished.
    private SavedDocument? Save(ArticleDraft draft)
    {
        if (saver.Find(draft) is { } known)
            return saver.Unfinished.Contains(known.ArticleId) ? null : new SavedDocument(false, known.Path, known.Name, []);
        var saving = Begin(draft);
        foreach (var _ in saver.Continue(saving))
        {
        }

        return saver.Finish(saving);
    }

    private SavedDocument? Duplicate(ArticleDraft draft) =>
        saver.Find(draft) is { } known ? new SavedDocument(false, known.Path, known.Name, []) : null;

    private SqliteSaving Begin(ArticleDraft draft)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return saver.Begin(draft, collectionId, now, ArchiveTime.DayOf(now));
    }
}
