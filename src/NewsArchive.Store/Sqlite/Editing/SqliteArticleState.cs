using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Tells whether an article is still the one that was read, and lets everybody know when it is not any more.</summary>
internal sealed class SqliteArticleState(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _version = new(
        connection,
        """
        SELECT COUNT(*) FROM "Documents" d JOIN "Articles" a ON a."DocumentId" = d."Id" LEFT JOIN "ArticleChanges" c ON c."ArticleId" = a."Id"
        WHERE d."Sha256" = ?1 AND a."Id" = ?2 AND COALESCE(c."Version", 0) = ?3
        """);

    private readonly SqliteStatement _raise = new(
        connection, """UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = ?1 RETURNING "Value" """);

    private readonly SqliteStatement _change = new(
        connection,
        """
        INSERT INTO "ArticleChanges" ("ArticleId", "Number", "Version") VALUES (?1, ?2, 1)
        ON CONFLICT ("ArticleId") DO UPDATE SET "Number" = excluded."Number", "Version" = "Version" + 1
        """);

    /// <summary>Whether nobody changed it since, and no other archive was put in the place of this one.</summary>
    public bool Is(EditedArticle article) => _version.Number(Convert.FromHexString(article.Sha256), article.ArticleId, article.Version) == 1;

    /// <summary>Counts a change of the article.</summary>
    public void Raise(long articleId) => _change.Run(articleId, _raise.Number(ChangeNumber.Archive));

    public void Dispose()
    {
        _version.Dispose();
        _raise.Dispose();
        _change.Dispose();
    }
}
