using Microsoft.Data.Sqlite;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Finds documents with nearly the same text and links them both ways.</summary>
internal sealed class SqliteNearDuplicates : IDisposable
{
    // A text that thousands of documents share would otherwise need links by the million.
    private const int MostLinks = 20;

    private readonly SqliteStatement _sameLines;
    private readonly SqliteStatement _sameButDate;
    private readonly SqliteStatement _link;

    public SqliteNearDuplicates(SqliteConnection connection)
    {
        _sameLines = Search(connection, "LineEndFree");
        _sameButDate = Search(connection, "DateFree");
        _link = SqliteStatement.Insert(connection, "DocumentLinks", "DocumentId", "OtherId", "OtherDate");
    }

    /// <summary>Links a document that has just been written.</summary>
    public IReadOnlyList<NearDuplicateOf> Link(long documentId, PreparedDocument document)
    {
        var found = Find(_sameLines, document.LineEndFree, documentId);
        var otherDate = Find(_sameButDate, document.DateFree, documentId).Where(pair => !found.ContainsKey(pair.Key)).ToList();
        foreach (var other in found.Keys)
            Write(documentId, other, otherDate: false);
        foreach (var (other, _) in otherDate)
            Write(documentId, other, otherDate: true);
        return
        [
            .. found.Values.Select(name => new NearDuplicateOf(name, OtherDate: false)),
            .. otherDate.Select(pair => new NearDuplicateOf(pair.Value, OtherDate: true)),
        ];
    }

    public void Dispose()
    {
        _sameLines.Dispose();
        _sameButDate.Dispose();
        _link.Dispose();
    }

    private static SqliteStatement Search(SqliteConnection connection, string column) => new(
        connection,
        $"""SELECT "Id", "Name" FROM "Documents" WHERE "{column}" = ?1 AND "Id" <> ?2 ORDER BY "Id" LIMIT {MostLinks}""");

    private static Dictionary<long, string> Find(SqliteStatement search, string fingerprint, long documentId)
    {
        var found = new Dictionary<long, string>();
        using var rows = search.Read(Convert.FromHexString(fingerprint), documentId);
        while (rows.Next())
            found.Add(rows.Number(0) ?? 0, rows.Text(1) ?? "");
        return found;
    }

    private void Write(long documentId, long other, bool otherDate)
    {
        _link.Run(documentId, other, otherDate);
        _link.Run(other, documentId, otherDate);
    }
}
