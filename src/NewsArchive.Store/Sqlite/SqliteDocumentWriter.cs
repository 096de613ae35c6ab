using Microsoft.Data.Sqlite;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes documents with their diagnostics, and finds the ones that are there already.</summary>
internal sealed class SqliteDocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _find = new(
        connection,
        """
        SELECT d."Name", a."Path", a."Id" FROM "Documents" d JOIN "Articles" a ON a."DocumentId" = d."Id" WHERE d."Sha256" = ?1
        """);

    private readonly SqliteStatement _document = SqliteStatement.Insert(
        connection,
        "Documents",
        "Id", "CollectionId", "Name", "Sha256", "ByteLength", "Encoding", "HasByteOrderMark", "LineEndFree", "DateFree", "ImportedAt",
        "Leaves", "Content");

    private readonly SqliteStatement _diagnostic = SqliteStatement.Insert(
        connection, "Diagnostics", "DocumentId", "Ordinal", "Code", "Severity", "Offset", "Length", "Argument");

    /// <summary>The document with these bytes, or null.</summary>
    public (string Name, string Path, long ArticleId)? Find(string sha256)
    {
        using var rows = _find.Read(Convert.FromHexString(sha256));
        return rows.Next() ? (rows.Text(0) ?? "", rows.Text(1) ?? "", rows.Number(2) ?? 0) : null;
    }

    public void Write(long id, long collectionId, ArticleDraft draft, DateTime importedAt)
    {
        var (document, source) = (draft.Document, draft.Article.Source);
        _document.Run(
            id,
            collectionId,
            document.Name,
            Convert.FromHexString(document.Sha256),
            document.ByteLength,
            (int)source.Encoding,
            source.HasByteOrderMark,
            Convert.FromHexString(document.LineEndFree),
            Convert.FromHexString(document.DateFree),
            importedAt,
            draft.Leaves,
            document.Content);
    }

    public void Write(long documentId, int ordinal, Diagnostic diagnostic) => _diagnostic.Run(
        documentId,
        ordinal,
        diagnostic.Code,
        (int)diagnostic.Severity,
        diagnostic.Span?.Offset,
        diagnostic.Span?.Length,
        diagnostic.Argument);

    public void Dispose()
    {
        _find.Dispose();
        _document.Dispose();
        _diagnostic.Dispose();
    }
}
