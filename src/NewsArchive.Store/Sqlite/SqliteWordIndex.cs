using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Sqlite;

/// <summary>The words of the archive in FTS5, by statements that speak to SQLite directly: a row costs a tenth of what a reader takes.</summary>
internal sealed class SqliteWordIndex(SqliteConnection connection) : IWordIndex
{
    // The words of a large article stand in several rows: the number of the part lies above this bit, that of the article below.
    private const int PartShift = 40;
    private const long ArticleMask = (1L << PartShift) - 1;

    private const int RowsBetweenChecks = 4096;

    internal const string FormsSql = """
        SELECT "Surface" FROM "Stems" WHERE "Stem" = ?1 AND "Kind" = ?2 ORDER BY "Surface" LIMIT ?3
        """;

    internal const string WordsSql = """
        SELECT "Surface", "Fields" FROM "Surfaces" WHERE "Surface" >= ?1 ORDER BY "Surface" LIMIT ?2
        """;

    private readonly Dictionary<string, SqliteStatement> _statements = [];

    /// <summary>Finds the rows with words. Rows come in the order of their numbers.</summary>
    internal static string FindSql(string table) => $"""SELECT rowid FROM "{table}" WHERE "{table}" MATCH ?1""";

    public DocumentSet Find(WordLookup lookup, CancellationToken cancellationToken)
    {
        var match = SqliteWordQuery.Of(lookup);
        if (match.Length == 0)
            return DocumentSet.Empty;
        var (ids, later) = (new List<int>(), new List<int>());
        using var rows = Statement(FindSql(Table(lookup))).Read(match);
        for (var count = 1; rows.Next(); count++)
        {
            if (count % RowsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var row = rows.Whole(0);
            (row > ArticleMask ? later : ids).Add((int)(row & ArticleMask));
        }

        // Rows rise, so those of later parts come behind all others.
        var found = DocumentSet.Of(CollectionsMarshal.AsSpan(ids));
        return later.Count == 0 ? found : found.Or(DocumentSet.Of(CollectionsMarshal.AsSpan(later)));
    }

    public IReadOnlyList<WordWeight> Weigh(WordLookup lookup, CancellationToken cancellationToken)
    {
        var match = SqliteWordQuery.Of(lookup);
        if (match.Length == 0)
            return [];
        var weights = new Dictionary<int, double>();
        var table = Table(lookup);
        using var rows = Statement($"""SELECT rowid, bm25("{table}") FROM "{table}" WHERE "{table}" MATCH ?1""").Read(match);
        while (rows.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = (int)(rows.Whole(0) & ArticleMask);
            weights[id] = weights.GetValueOrDefault(id) - rows.Real(1);
        }

        return [.. weights.OrderBy(pair => pair.Key).Select(pair => new WordWeight(pair.Key, pair.Value))];
    }

    public IReadOnlyList<string> ReadForms(string stem, StemKind kind, int most)
    {
        var forms = new List<string>();
        using var rows = Statement(FormsSql).Read(stem, (int)kind, most);
        while (rows.Next())
            forms.Add(rows.Text(0) ?? "");
        return forms;
    }

    public IReadOnlyList<ArchiveWord> ReadWords(string first, int most)
    {
        var words = new List<ArchiveWord>();
        using var rows = Statement(WordsSql).Read(first, most);
        while (rows.Next())
            words.Add(new ArchiveWord(rows.Text(0) ?? "", (rows.Whole(1) & ArchiveSurface.InDutch) != 0, (rows.Whole(1) & ArchiveSurface.InEnglish) != 0));
        return words;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _statements.Clear();
    }

    private static string Table(WordLookup lookup) => lookup.IsAboutFigures ? "CaptionWords" : "ArticleWords";

    private SqliteStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new SqliteStatement(connection, sql));
        return statement;
    }
}
