using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Puts new indexes in the place of old ones.</summary>
internal sealed class SqliteReindexing : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly SqliteIndexWriter _writer;
    private readonly SqliteStatement _done;
    private readonly SqliteStatement _raise;
    private readonly SqliteStatement _version;

    public SqliteReindexing(SqliteConnection connection, TimeProvider time)
    {
        (_connection, _time) = (connection, time);
        _writer = new SqliteIndexWriter(connection, new KnownWords());
        _done = new SqliteStatement(connection, """UPDATE "IndexStates" SET "DoneArticleId" = ?1""");
        _version = new SqliteStatement(connection, """SELECT "Version" FROM "ArticleChanges" WHERE "ArticleId" = ?1""");
        _raise = new SqliteStatement(connection, """UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = ?1""");
    }

    /// <summary>Replaces the indexes of articles that are there.</summary>
    public void Replace(IReadOnlyList<ReindexedArticle> articles, CancellationToken cancellationToken)
    {
        var transaction = Begin();
        try
        {
            foreach (var article in articles)
            {
                // Only a long article may be cut: all others go from the old index to the new one in one step.
                var isLong = article.Index.Words.Parts.Length > 1;
                foreach (var _ in IsUnchanged(article) ? _writer.Replace(article) : [])
                {
                    if (!isLong || !transaction.IsLong)
                        continue;
                    transaction = Renew(transaction, cancellationToken);
                    if (!IsUnchanged(article))
                        break;
                }

                _done.Run(article.ArticleId);
                if (transaction.IsLong)
                    transaction = Renew(transaction, cancellationToken);
            }

            End(transaction);
        }
        finally
        {
            transaction.Dispose();
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _done.Dispose();
        _raise.Dispose();
        _version.Dispose();
    }

    private bool IsUnchanged(ReindexedArticle article) => _version.Number(article.ArticleId) == article.Version;

    private SqliteWriteTransaction Begin()
    {
        var transaction = new SqliteWriteTransaction(_connection, _time);
        _writer.Refresh();
        return transaction;
    }

    private SqliteWriteTransaction Renew(SqliteWriteTransaction transaction, CancellationToken cancellationToken)
    {
        End(transaction);
        cancellationToken.WaitHandle.WaitOne(SqliteWriteTransaction.Pause);
        cancellationToken.ThrowIfCancellationRequested();
        return Begin();
    }

    private void End(SqliteWriteTransaction transaction)
    {
        _raise.Run(ChangeNumber.Archive);
        transaction.Commit();
        _writer.Committed();
    }
}
