using System.Data.Common;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading;

/// <summary>The single values of an article, with its document and collection.</summary>
internal sealed record ArticleHead
{
    public required bool IsCurrent { get; init; }
    public required long Id { get; init; }
    public required long DocumentId { get; init; }
    public required string Path { get; init; }
    public required string? Title { get; init; }
    public required long OrderKey { get; init; }
    public required DateOnly? Published { get; init; }
    public required TimeOnly? PublishedTime { get; init; }
    public required DateOnly? Updated { get; init; }
    public required TimeOnly? UpdatedTime { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required string? Byline { get; init; }
    public required string? Dateline { get; init; }
    public required string Language { get; init; }
    public required int BlockCount { get; init; }
    public required int FigureCount { get; init; }
    public required CollectionRecord Collection { get; init; }
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
    public required SourceEncoding Encoding { get; init; }
    public required int ByteLength { get; init; }
    public required DateTime ImportedAt { get; init; }
    public required bool IsWithdrawn { get; init; }

    /// <summary>An untitled article goes by the name of its document.</summary>
    public string ShownTitle => Title ?? Name;

    /// <summary>The document, once it is known what the decoder was unsure of.</summary>
    public DocumentRecord ToDocument(IReadOnlyList<DiagnosticRecord> diagnostics) => new(
        Name,
        Sha256,
        SourceDecoder.DisplayName(Encoding),
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.EncodingGuessed),
        ByteLength,
        ImportedAt);

    /// <summary>The record of a page, without what other tables hold.</summary>
    public ArticleRecord ToRecord(IReadOnlyList<DiagnosticRecord> diagnostics) => new(
        Id, Path, ShownTitle, Published, PublishedTime, Updated, UpdatedTime, ReadingMinutes, Byline, Dateline, Language,
        Lead: null, Blocks: new PageOf<BlockRecord>([], 0, 1, 1), FigureCount, Findings: [], diagnostics, Collection,
        ToDocument(diagnostics), NearDuplicates: [], Previous: null, Next: null);
}

/// <summary>Finds articles by their addresses.</summary>
internal static class ArticleHeadQueries
{
    private const string HeadSql = $"""
        SELECT p."IsCurrent", a."Id", a."DocumentId", a."Path", a."Title", a."Published", a."PublishedTime", a."Updated", a."UpdatedTime",
          a."ReadingMinutes", a."Byline", a."Dateline", a."Language", a."BlockCount", a."FigureCount",
          c."Slug", c."Name", c."Publisher", c."Licence", c."OriginalAddress",
          d."Name", d."Sha256", d."Encoding", d."ByteLength", d."ImportedAt", a."OrderKey", {PlainSql.IsWithdrawn}
        FROM "Addresses" p
        JOIN "Articles" a ON a."Id" = p."ArticleId"
        JOIN "Documents" d ON d."Id" = a."DocumentId"
        JOIN "Collections" c ON c."Id" = a."CollectionId"
        WHERE p."Path" = $0 AND {PlainSql.IsFinished}
        """;

    private const string DiagnosticsSql = """
        SELECT "Code", "Severity", "Offset", "Length", "Argument" FROM "Diagnostics" WHERE "DocumentId" = $0 ORDER BY "Ordinal" LIMIT $1
        """;

    /// <summary>The article that stands at an address or stood there, withdrawn ones too; or null. The connection must be open.</summary>
    public static async Task<ArticleHead?> FindHeadAsync(this NewsContext context, string path, CancellationToken cancellationToken) =>
        (await context.ReadAsync(HeadSql, ToHead, cancellationToken, path)).SingleOrDefault();

    /// <summary>What the parser was unsure of, in order. The connection must be open.</summary>
    public static async Task<IReadOnlyList<DiagnosticRecord>> ReadDiagnosticsAsync(
        this NewsContext context,
        long documentId,
        int most,
        CancellationToken cancellationToken) =>
        await context.ReadAsync(DiagnosticsSql, ToDiagnostic, cancellationToken, documentId, most);

    private static DiagnosticRecord ToDiagnostic(DbDataReader row) =>
        new(row.GetString(0), (DiagnosticSeverity)row.GetInt32(1) == DiagnosticSeverity.Warning, row.Number(2), row.Number(3), row.Text(4));

    private static ArticleHead ToHead(DbDataReader row) => new()
    {
        IsCurrent = row.GetBoolean(0),
        Id = row.GetInt64(1),
        DocumentId = row.GetInt64(2),
        Path = row.GetString(3),
        Title = row.Text(4),
        Published = row.Day(5),
        PublishedTime = row.TimeOfDay(6),
        Updated = row.Day(7),
        UpdatedTime = row.TimeOfDay(8),
        ReadingMinutes = row.Number(9),
        Byline = row.Text(10),
        Dateline = row.Text(11),
        Language = row.GetString(12),
        BlockCount = row.GetInt32(13),
        FigureCount = row.GetInt32(14),
        Collection = new CollectionRecord(row.GetString(15), row.GetString(16), row.Text(17), row.Text(18), row.Text(19)),
        Name = row.GetString(20),
        Sha256 = Convert.ToHexStringLower(row.GetFieldValue<byte[]>(21)),
        Encoding = (SourceEncoding)row.GetInt32(22),
        ByteLength = row.GetInt32(23),
        ImportedAt = DateTime.SpecifyKind(row.GetDateTime(24), DateTimeKind.Utc),
        OrderKey = row.GetInt64(25),
        IsWithdrawn = row.GetBoolean(26),
    };
}
