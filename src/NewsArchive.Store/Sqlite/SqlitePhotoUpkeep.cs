using Microsoft.Data.Sqlite;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Sqlite;

/// <summary>Keeps photos true to the figures that show them, when figures or their articles have changed.</summary>
internal sealed class SqlitePhotoUpkeep(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _facts = new(
        connection,
        """
        UPDATE "Photos" SET
            ("Taken", "TakenTime") = (SELECT a."DateCreated", a."TimeCreated" FROM "Figures" f LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id" WHERE f."Id" = ?2),
            ("Photographer", "PhotographerSlug") = (
                SELECT CASE WHEN f."PhotographerSlug" IS NOT NULL THEN a."Creator" END, f."PhotographerSlug"
                FROM "Figures" f LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id" WHERE f."Id" = ?3),
            "AgencySlug" = (SELECT f."AgencySlug" FROM "Figures" f WHERE f."Id" = ?4)
        WHERE "Id" = ?1
        """);

    // The use with the newest correction in force of one of the fields; else the first use.
    private readonly SqliteStatement _use = new(
        connection,
        """
        SELECT f."Id" FROM "Figures" f JOIN "Articles" a ON a."Id" = f."ArticleId" JOIN "Documents" d ON d."Id" = a."DocumentId"
            LEFT JOIN "Corrections" c ON c."Sha256" = d."Sha256" AND c."Kind" = ?2 AND c."Field" IN (?3, ?4)
                AND c."Offset" < f."Offset" + f."Length" AND f."Offset" < c."Offset" + c."Length" AND c."After" IS NOT c."Parsed"
                AND NOT EXISTS (
                    SELECT 1 FROM "Corrections" l WHERE l."Sha256" = c."Sha256" AND l."Kind" = c."Kind" AND l."Offset" = c."Offset"
                        AND l."Length" = c."Length" AND l."Field" = c."Field" AND l."Number" > c."Number")
        WHERE f."PhotoId" = ?1 ORDER BY c."Id" IS NULL, c."Id" DESC, f."Id" LIMIT 1
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

    /// <summary>
    /// Gives a photo what its uses say: when it was taken, by whom, for which agency. Each of these is that of the use with the newest
    /// correction of it, or of the first use when no editor corrected it.
    /// </summary>
    public void SettleFacts(long photoId)
    {
        var taken = UseOf(photoId, CorrectedField.DateCreated, CorrectedField.DateCreated);
        var creator = UseOf(photoId, CorrectedField.Creator, CorrectedField.Creator);
        _facts.Run(photoId, taken, creator, UseOf(photoId, CorrectedField.CreditLine, CorrectedField.CaptionCredit));
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
        _use.Dispose();
        _facts.Dispose();
        _drop.Dispose();
        _articles.Dispose();
        _ofArticle.Dispose();
    }

    private long UseOf(long photoId, CorrectedField field, CorrectedField orField) =>
        _use.Number(photoId, (int)TargetKind.Figure, (int)field, (int)orField);
}
