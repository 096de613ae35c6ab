using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Gives an article another address; the former ones lead to it for ever, and are its own if it comes back to them.</summary>
internal sealed class SqliteAddresses(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _ofOthers = new(
        connection, """SELECT COUNT(*) FROM "Addresses" WHERE "Path" = ?1 AND "ArticleId" <> ?2""");

    private readonly SqliteStatement _leave = new(
        connection, """UPDATE "Addresses" SET "IsCurrent" = 0 WHERE "ArticleId" = ?1 AND "IsCurrent" = 1""");

    private readonly SqliteStatement _take = new(
        connection,
        """
        INSERT INTO "Addresses" ("Path", "ArticleId", "IsCurrent") VALUES (?1, ?2, 1) ON CONFLICT ("Path") DO UPDATE SET "IsCurrent" = 1
        """);

    /// <summary>Moves an article.</summary>
    /// <returns>Its address now.</returns>
    public string Move(long articleId, string wanted, string sha256)
    {
        var path = ArticlePath.Candidates(wanted, sha256).First(candidate => _ofOthers.Number(candidate, articleId) == 0);
        _leave.Run(articleId);
        _take.Run(path, articleId);
        return path;
    }

    public void Dispose()
    {
        _ofOthers.Dispose();
        _leave.Dispose();
        _take.Dispose();
    }
}
