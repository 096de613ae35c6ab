using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Takes an article from readers, or gives it back. Of its photos, those that others show too pass to one of those.</summary>
internal sealed class SqliteWithdrawals(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _withdraw = new(connection, """INSERT OR IGNORE INTO "WithdrawnArticles" ("ArticleId") VALUES (?1)""");
    private readonly SqliteStatement _restore = new(connection, """DELETE FROM "WithdrawnArticles" WHERE "ArticleId" = ?1""");
    private readonly SqlitePhotoUpkeep _photos = new(connection);

    public void Write(long articleId, bool isWithdrawn)
    {
        (isWithdrawn ? _withdraw : _restore).Run(articleId);
        _photos.SettleAllOf(articleId);
    }

    public void Dispose()
    {
        _withdraw.Dispose();
        _restore.Dispose();
        _photos.Dispose();
    }
}
