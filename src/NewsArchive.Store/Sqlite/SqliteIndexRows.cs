using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// Reads which rows the full-text tables have, from the table in which FTS5 keeps the number of words of each (sqlite.org/fts5.html, "The
/// Docsize Table").
/// </summary>
internal static class SqliteIndexRows
{
    private static readonly string[] Strays =
    [
        $"""SELECT id FROM "ArticleWords_docsize" WHERE (id & {ArticleWords.PartStep - 1}) NOT IN (SELECT "Id" FROM "Articles")""",
        """SELECT id FROM "CaptionWords_docsize" WHERE id NOT IN (SELECT "Id" FROM "Figures")""",
        """SELECT "ArticleId" FROM "ArticlePlaces" WHERE "ArticleId" NOT IN (SELECT "Id" FROM "Articles")""",
    ];

    /// <summary>The rows of an article. The connection must be open.</summary>
    public static async Task<IndexedRows> ReadAsync(
        NewsContext context, long articleId, IEnumerable<long> figureIds, CancellationToken cancellationToken)
    {
        var parts = new List<int>();
        while (await ReadAsync(context, "ArticleWords", ArticleWords.RowOf(articleId, parts.Count), cancellationToken) is { } words)
            parts.Add(words);
        var captions = new Dictionary<long, int>();
        foreach (var figureId in figureIds)
        {
            if (await ReadAsync(context, "CaptionWords", figureId, cancellationToken) is { } words)
                captions[figureId] = words;
        }

        return new IndexedRows(parts, captions);
    }

    /// <summary>Rows of what is not there. The connection must be open.</summary>
    public static async Task<IReadOnlyList<CheckFault>> FindStraysAsync(NewsContext context, CancellationToken cancellationToken)
    {
        var faults = new List<CheckFault>();
        foreach (var sql in Strays)
        {
            var rows = await context.ReadAsync(sql, row => row.GetInt64(0), cancellationToken);
            faults.AddRange(rows.Select(id => new CheckFault(FaultCode.IndexStray, id.ToString(CultureInfo.InvariantCulture))));
        }

        return faults;
    }

    private static async Task<int?> ReadAsync(NewsContext context, string table, long row, CancellationToken cancellationToken)
    {
        var sizes = await context.ReadAsync(
            $"""SELECT sz FROM "{table}_docsize" WHERE id = $0""", found => found.GetFieldValue<byte[]>(0), cancellationToken, row);
        return sizes is [var size] ? Words(size) : null;
    }

    // SQLite's own numbers: seven bits a byte, the highest first. A text longer than nine bytes can say has no place in memory.
    private static int Words(byte[] size)
    {
        long words = 0;
        foreach (var part in size)
        {
            words = (words << 7) | (uint)(part & 0x7F);
            if (part < 0x80)
                break;
        }

        return (int)Math.Min(words, int.MaxValue);
    }
}
