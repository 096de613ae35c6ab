using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Takes an article from readers, or gives it back. Of its photos, those that others show too pass to one of those.</summary>
internal sealed class SqliteWithdrawals(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _withdraw = new(connection, """INSERT OR IGNORE INTO "WithdrawnArticles" ("ArticleId") VALUES (?1)""");
    private readonly SqliteStatement _restore = new(connection, """DELETE FROM "WithdrawnArticles" WHERE "ArticleId" = ?1""");

    // The first article that readers may see; when there is none, it stays as it is.
    private readonly SqliteStatement _photos = new(
        connection,
        """
        UPDATE "Photos" SET "FirstArticleId" = COALESCE(
            (SELECT MIN(f."ArticleId") FROM "Figures" f WHERE f."PhotoId" = "Photos"."Id"
                AND NOT EXISTS (SELECT 1 FROM "WithdrawnArticles" w WHERE w."ArticleId" = f."ArticleId")
                AND NOT EXISTS (SELECT 1 FROM "UnfinishedArticles" u WHERE u."ArticleId" = f."ArticleId")),
            "FirstArticleId")
        WHERE "Id" IN (SELECT "PhotoId" FROM "Figures" WHERE "ArticleId" = ?1)
        """);

    public void Write(long articleId, bool isWithdrawn)
    {
        (isWithdrawn ? _withdraw : _restore).Run(articleId);
        _photos.Run(articleId);
    }

    public void Dispose()
    {
        _withdraw.Dispose();
        _restore.Dispose();
        _photos.Dispose();
    }
}
