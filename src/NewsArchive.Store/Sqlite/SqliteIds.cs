using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// Hands out row numbers while the write lock is held. Articles and photos never get a number again, not even one whose row is gone:
/// SQLite keeps the highest in sqlite_sequence.
/// </summary>
internal sealed class SqliteIds : IDisposable
{
    private readonly SqliteStatement _read;
    private long _document;
    private long _article;
    private long _figure;
    private long _photo;

    public SqliteIds(SqliteConnection connection) => _read = new SqliteStatement(
        connection,
        """
        SELECT (SELECT MAX("Id") FROM "Documents"),
               (SELECT seq FROM sqlite_sequence WHERE name = 'Articles'),
               (SELECT MAX("Id") FROM "Figures"),
               (SELECT seq FROM sqlite_sequence WHERE name = 'Photos')
        """);

    public long NextDocument() => ++_document;

    public long NextArticle() => ++_article;

    public long NextFigure() => ++_figure;

    public long NextPhoto() => ++_photo;

    /// <summary>Looks again where the numbers stand; to be called when a transaction begins, as others may have written.</summary>
    public void Refresh()
    {
        using var rows = _read.Read();
        rows.Next();
        _document = rows.Number(0) ?? 0;
        _article = rows.Number(1) ?? 0;
        _figure = rows.Number(2) ?? 0;
        _photo = rows.Number(3) ?? 0;
    }

    public void Dispose() => _read.Dispose();
}
