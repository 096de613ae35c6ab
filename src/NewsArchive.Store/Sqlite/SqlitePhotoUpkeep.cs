using Microsoft.Data.Sqlite;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Keeps photos true to the figures that show them, when figures or their articles have changed.</summary>
internal sealed class SqlitePhotoUpkeep(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _facts = new(
        connection,
        """
        UPDATE "Photos" SET "Taken" = ?2, "TakenTime" = ?3, "AgencySlug" = ?4, "Photographer" = ?5, "PhotographerSlug" = ?6 WHERE "Id" = ?1
        """);

    private readonly SqliteStatement _drop = new(
        connection, """DELETE FROM "Photos" WHERE "Id" = ?1 AND NOT EXISTS (SELECT 1 FROM "Figures" WHERE "PhotoId" = ?1)""");

    // The first article is one that readers may see, when any is: they see a photo by it.
    private readonly SqliteStatement _articles = new(
        connection,
        """
        UPDATE "Photos" SET
            "FirstArticleId" = COALESCE(
                (SELECT MIN(f."ArticleId") FROM "Figures" f WHERE f."PhotoId" = ?1
                    AND NOT EXISTS (SELECT 1 FROM "WithdrawnArticles" w WHERE w."ArticleId" = f."ArticleId")
                    AND NOT EXISTS (SELECT 1 FROM "UnfinishedArticles" u WHERE u."ArticleId" = f."ArticleId")),
                (SELECT MIN(f."ArticleId") FROM "Figures" f WHERE f."PhotoId" = ?1)),
            "FirstPublished" = (SELECT MIN(a."Published") FROM "Figures" f JOIN "Articles" a ON a."Id" = f."ArticleId" WHERE f."PhotoId" = ?1),
            "LastPublished" = (SELECT MAX(a."Published") FROM "Figures" f JOIN "Articles" a ON a."Id" = f."ArticleId" WHERE f."PhotoId" = ?1)
        WHERE "Id" = ?1
        """);

    private readonly SqliteStatement _ofArticle = new(
        connection, """SELECT DISTINCT "PhotoId" FROM "Figures" WHERE "ArticleId" = ?1""");

    /// <summary>Gives a photo what one of its figures says: when it was taken, by whom, for which agency.</summary>
    public void WriteFacts(long photoId, FigureDraft figure)
    {
        var taken = figure.Parsed.Agency?.DateCreated;
        _facts.Run(photoId, taken?.Date, taken?.Time, figure.AgencySlug, figure.Photographer, figure.PhotographerSlug);
    }

    /// <summary>Removes a photo that no figure shows any more, and else gives it its first article and the days of its articles.</summary>
    public void Settle(long photoId)
    {
        if (_drop.Run(photoId) == 0)
            _articles.Run(photoId);
    }

    /// <summary>The same for every photo of an article.</summary>
    public void SettleAllOf(long articleId)
    {
        var photos = new List<long>();
        using (var rows = _ofArticle.Read(articleId))
        {
            while (rows.Next())
                photos.Add(rows.Whole(0));
        }

        photos.ForEach(Settle);
    }

    public void Dispose()
    {
        _facts.Dispose();
        _drop.Dispose();
        _articles.Dispose();
        _ofArticle.Dispose();
    }
}
