using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Finds the photo behind a figure, or writes a new one.</summary>
internal sealed class SqlitePhotoWriter(SqliteConnection connection, SqliteIds ids, SqliteUnfinished unfinished) : IDisposable
{
    private readonly SqliteStatement _find = new(
        connection, """SELECT "Id", "FirstArticleId", "FirstPublished", "LastPublished" FROM "Photos" WHERE "Key" = ?1""");

    private readonly SqliteStatement _photo = SqliteStatement.Insert(
        connection,
        "Photos",
        "Id", "Key", "FirstArticleId", "Taken", "TakenTime", "AgencySlug", "Photographer", "PhotographerSlug",
        "FirstPublished", "LastPublished", "ImportedOn");

    private readonly SqliteStatement _published = new(
        connection, """UPDATE "Photos" SET "FirstPublished" = ?2, "LastPublished" = ?3 WHERE "Id" = ?1""");

    private readonly SqliteStatement _withdrawn = new(connection, """SELECT COUNT(*) FROM "WithdrawnArticles" WHERE "ArticleId" = ?1""");

    private readonly SqliteStatement _adopt = new(connection, """UPDATE "Photos" SET "FirstArticleId" = ?2 WHERE "Id" = ?1""");

    /// <summary>The photo of a figure in an article.</summary>
    public long Take(FigureDraft figure, long articleId, DateOnly? published, DateOnly importedOn)
    {
        var key = figure.PhotoKey is { } hex ? Convert.FromHexString(hex) : null;
        if (key is not null && Find(key) is { } known)
        {
            Share(known, articleId, published);
            return known.Id;
        }

        var (id, taken) = (ids.NextPhoto(), figure.Parsed.Agency?.DateCreated);
        _photo.Run(
            id, key, articleId, taken?.Date, taken?.Time, figure.AgencySlug, figure.Photographer,
            figure.PhotographerSlug, published, published, importedOn);
        return id;
    }

    public void Dispose()
    {
        _find.Dispose();
        _photo.Dispose();
        _published.Dispose();
        _withdrawn.Dispose();
        _adopt.Dispose();
    }

    private Known? Find(byte[] key)
    {
        using var rows = _find.Read(key);
        return rows.Next() ? new Known(rows.Number(0) ?? 0, rows.Number(1) ?? 0, Day(rows.Text(2)), Day(rows.Text(3))) : null;
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Share(Known photo, long articleId, DateOnly? published)
    {
        // Nobody sees a photo whose first article is unfinished or withdrawn; this article may be finished sooner.
        if (photo.FirstArticleId != articleId && (unfinished.Contains(photo.FirstArticleId) || _withdrawn.Number(photo.FirstArticleId) > 0))
            _adopt.Run(photo.Id, articleId);
        if (published is not { } day || (photo.First <= day && photo.Last >= day))
            return;
        _published.Run(photo.Id, photo.First < day ? photo.First : day, photo.Last > day ? photo.Last : day);
    }

    private sealed record Known(long Id, long FirstArticleId, DateOnly? First, DateOnly? Last);
}
