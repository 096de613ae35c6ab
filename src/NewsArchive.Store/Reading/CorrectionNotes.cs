using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading;

/// <summary>What readers are told of a corrected value.</summary>
/// <param name="CorrectionId">The newest entry of the log about the field.</param>
/// <param name="Anchor">The anchor of the figure; null for a field of the article itself.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Reason">Why, in the words of who made it.</param>
/// <param name="Before">What stood there before, or null when nothing did.</param>
/// <param name="After">What stands there since, or null when nothing does.</param>
/// <param name="PublicName">Who made it, by the name chosen for readers; null for the editors together.</param>
public sealed record CorrectionNote(
    long CorrectionId, CorrectedField Field, string? Anchor, DateTime At, string Reason, string? Before, string? After, string? PublicName);

/// <summary>What was corrected under one use of a photo.</summary>
/// <param name="ArticleId">The article of that use.</param>
public sealed record PhotoCorrectionNote(long ArticleId, CorrectionNote Note);

/// <summary>Tells what was corrected in an article, for readers: headline, date, byline and what stands under its photos.</summary>
public sealed class CorrectionNotes(IDbContextFactory<NewsContext> contexts)
{
    // Where the figure stands that a correction finds: exactly there, or else the only one that overlaps it; null when it finds none, or several.
    private const string FigureSql = """
        (SELECT CASE WHEN COUNT(*) = 1 OR MAX(u."Offset" = c."Offset" AND u."Length" = c."Length")
            THEN COALESCE(MAX(CASE WHEN u."Offset" = c."Offset" AND u."Length" = c."Length" THEN u."Offset" END), MIN(u."Offset")) END
          FROM "Figures" u WHERE u."ArticleId" = a."Id" AND u."Offset" < c."Offset" + c."Length" AND u."Offset" + u."Length" > c."Offset")
        """;

    private static readonly string Sql = $"""
        SELECT c."Id", c."Kind", c."Offset", c."Length", c."Field", c."At", c."Reason", c."Before", c."After", c."Parsed", n."PublicName", {FigureSql}
        FROM "Corrections" c JOIN "Documents" d ON d."Sha256" = c."Sha256" JOIN "Articles" a ON a."DocumentId" = d."Id"
        LEFT JOIN "Authors" n ON n."Id" = c."AuthorId"
        WHERE c."Sha256" = $0 AND c."Kind" IN ({(int)TargetKind.Article}, {(int)TargetKind.Figure})
          AND c."Field" NOT IN ({(int)CorrectedField.Withdrawn}, {(int)CorrectedField.Place}) ORDER BY c."Id"
        """;

    private static readonly string PhotoSql = $"""
        SELECT c."Id", c."Kind", c."Offset", c."Length", c."Field", c."At", c."Reason", c."Before", c."After", c."Parsed", n."PublicName",
          f."Offset", a."Id"
        FROM "Figures" f JOIN "Articles" a ON a."Id" = f."ArticleId" JOIN "Documents" d ON d."Id" = a."DocumentId"
        JOIN "Corrections" c ON c."Sha256" = d."Sha256" AND c."Kind" = {(int)TargetKind.Figure}
          AND c."Offset" < f."Offset" + f."Length" AND c."Offset" + c."Length" > f."Offset" AND f."Offset" = {FigureSql}
        LEFT JOIN "Authors" n ON n."Id" = c."AuthorId"
        WHERE f."PhotoId" = $0 AND {PlainSql.IsShown} ORDER BY c."Id"
        """;

    /// <summary>
    /// The newest correction of each field that has another value than the parser read, in the order of the source; none for what nobody
    /// corrected: one look into an index.
    /// </summary>
    /// <param name="sha256">The document of the article: SHA-256 of its bytes, in hexadecimal.</param>
    public async Task<IReadOnlyList<CorrectionNote>> ReadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var rows = await context.ReadAsync(Sql, ToRow, cancellationToken, Convert.FromHexString(sha256));
        return
        [
            .. rows.Where(row => row.Place is not null)
                .GroupBy(row => (row.Place, row.Note.Field))
                .Select(InForce)
                .OfType<LogRow>()
                .OrderBy(row => row.Place)
                .ThenBy(row => row.Note.Field)
                .Select(row => row.Note),
        ];
    }

    /// <summary>The same for every use of a photo in an article that readers may see.</summary>
    public async Task<IReadOnlyList<PhotoCorrectionNote>> ReadOfPhotoAsync(long photoId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var rows = await context.ReadAsync(PhotoSql, row => (ArticleId: row.GetInt64(12), Entry: ToRow(row)), cancellationToken, photoId);
        return
        [
            .. rows.GroupBy(row => (row.ArticleId, row.Entry.Place, row.Entry.Note.Field))
                .Select(field => (field.Key.ArticleId, Entry: InForce(field.Select(row => row.Entry))))
                .Where(row => row.Entry is not null)
                .OrderBy(row => row.Entry!.Note.Field)
                .Select(row => new PhotoCorrectionNote(row.ArticleId, row.Entry!.Note)),
        ];
    }

    // Of what was confirmed readers are told what it was when it was corrected; nothing when it is what is read there by now.
    private static LogRow? InForce(IEnumerable<LogRow> field)
    {
        var rows = field.ToList();
        return rows.Where(row => row.Note.Before != row.Note.After).MaxBy(row => (row.IsExact, row.Note.CorrectionId)) is { } shown
            && !rows.Last(row => row.Span == shown.Span).IsParsed
                ? shown
                : null;
    }

    private static LogRow ToRow(DbDataReader row)
    {
        var (span, kind) = (new SourceSpan(row.GetInt32(2), row.GetInt32(3)), (TargetKind)row.GetInt32(1));
        var place = kind == TargetKind.Figure ? row.Number(11) : span.Offset;
        var note = new CorrectionNote(
            row.GetInt64(0),
            (CorrectedField)row.GetInt32(4),
            kind == TargetKind.Figure ? Anchors.Of(place ?? span.Offset) : null,
            DateTime.SpecifyKind(row.GetDateTime(5), DateTimeKind.Utc),
            row.GetString(6),
            row.Text(7),
            row.Text(8),
            row.Text(10));
        return new LogRow(span, place, note, string.Equals(row.Text(8), row.Text(9), StringComparison.Ordinal));
    }

    // Place: where the thing stands now that the entry is about; null when it finds none.
    private sealed record LogRow(SourceSpan Span, int? Place, CorrectionNote Note, bool IsParsed)
    {
        public bool IsExact => Place == Span.Offset;
    }
}
