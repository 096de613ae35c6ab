using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>The marks of articles that are being written in several transactions.</summary>
internal sealed class SqliteUnfinished(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _read = new(connection, """SELECT "ArticleId" FROM "UnfinishedArticles" """);
    private readonly SqliteStatement _mark = SqliteStatement.Insert(connection, "UnfinishedArticles", "ArticleId");
    private readonly SqliteStatement _unmark = new(connection, """DELETE FROM "UnfinishedArticles" WHERE "ArticleId" = ?1""");
    private readonly HashSet<long> _articles = [];

    public bool Contains(long articleId) => _articles.Contains(articleId);

    public IReadOnlyCollection<long> All => _articles;

    public void Refresh()
    {
        _articles.Clear();
        using var rows = _read.Read();
        while (rows.Next())
            _articles.Add(rows.Number(0) ?? 0);
    }

    public void Mark(long articleId) => _mark.Run(articleId);

    public void Unmark(long articleId) => _unmark.Run(articleId);

    public void Dispose()
    {
        _read.Dispose();
        _mark.Dispose();
        _unmark.Dispose();
    }
}
