using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading;

/// <summary>Why and when something was withdrawn from readers.</summary>
/// <param name="Reason">In the words of who did it; null when nobody wrote it down.</param>
/// <param name="At">In UTC; null when nobody wrote it down.</param>
public sealed record Withdrawal(string? Reason, DateTime? At);

/// <summary>Tells why something is not there any more.</summary>
public sealed class WithdrawalReader(IDbContextFactory<NewsContext> contexts)
{
    // Only where no article shows the photo that readers may see.
    private static readonly string PhotoSql = $"""
        SELECT c."After", c."At" FROM "Figures" f JOIN "Articles" a ON a."Id" = f."ArticleId" JOIN "Documents" d ON d."Id" = a."DocumentId"
        LEFT JOIN "Corrections" c ON c."Sha256" = d."Sha256" AND {WithdrawalQueries.IsWithdrawal} AND c."After" IS NOT NULL
        WHERE f."PhotoId" = $0 AND {PlainSql.IsFinished} AND {PlainSql.IsWithdrawn}
          AND NOT EXISTS (SELECT 1 FROM "Figures" o JOIN "Articles" a ON a."Id" = o."ArticleId" WHERE o."PhotoId" = $0 AND {PlainSql.IsShown})
        ORDER BY c."Id" DESC LIMIT 1
        """;

    /// <summary>Of the article at an address, current or former; null when it was not withdrawn, or nothing ever stood there.</summary>
    /// <param name="path">From the root.</param>
    public async Task<Withdrawal?> FindAsync(string path, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        return await context.FindHeadAsync(path, cancellationToken) is { IsWithdrawn: true } head
            ? await context.ReadWithdrawalAsync(head.Sha256, cancellationToken)
            : null;
    }

    /// <summary>Of the articles that show a photo, the newest; null when readers may see one of them, or there is no such photo.</summary>
    public async Task<Withdrawal?> FindPhotoAsync(long photoId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        return (await context.ReadAsync(PhotoSql, WithdrawalQueries.Read, cancellationToken, photoId)).SingleOrDefault();
    }
}

/// <summary>Reads withdrawals from the log.</summary>
internal static class WithdrawalQueries
{
    public static readonly string IsWithdrawal = $"""
        c."Kind" = {(int)TargetKind.Article} AND c."Field" = {(int)CorrectedField.Withdrawn}
        """;

    private static readonly string Sql = $"""
        SELECT c."After", c."At" FROM "Corrections" c WHERE c."Sha256" = $0 AND {IsWithdrawal} ORDER BY c."Number" DESC LIMIT 1
        """;

    /// <summary>Why a document was withdrawn, which it was. The connection must be open.</summary>
    public static async Task<Withdrawal> ReadWithdrawalAsync(this NewsContext context, string sha256, CancellationToken cancellationToken) =>
        (await context.ReadAsync(Sql, Read, cancellationToken, Convert.FromHexString(sha256))).SingleOrDefault() ?? new Withdrawal(null, null);

    public static Withdrawal Read(System.Data.Common.DbDataReader row) =>
        new(row.Text(0), row.IsDBNull(1) ? null : DateTime.SpecifyKind(row.GetDateTime(1), DateTimeKind.Utc));
}
