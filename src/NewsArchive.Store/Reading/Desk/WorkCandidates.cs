using System.Runtime.InteropServices;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>
/// Which articles a work list is about. What is rare (proposals, corrections, claims, marks) is read from its own table; what all articles
/// may have lies in memory.
/// </summary>
internal sealed class WorkCandidates(ArchiveSearch search, WarnedArticles warned, Gazetteer gazetteer)
{
    private static readonly string ProposalsSql = $"""
        SELECT DISTINCT a."Id" FROM "Proposals" p JOIN "Documents" d ON d."Sha256" = p."Sha256" JOIN "Articles" a ON a."DocumentId" = d."Id"
        WHERE p."State" = {(int)ProposalState.Waiting}
        """;

    private const string UnsettledSql = """
        SELECT DISTINCT "ArticleId" FROM "UnsettledCorrections"
        """;

    // The index over the targets has the numbers too.
    private const string RecentSql = """
        SELECT a."Id", c."Latest" FROM (SELECT "Sha256", MAX("Id") AS "Latest" FROM "Corrections" GROUP BY "Sha256") c
        JOIN "Documents" d ON d."Sha256" = c."Sha256" JOIN "Articles" a ON a."DocumentId" = d."Id"
        """;

    private const string ClaimsSql = """
        SELECT DISTINCT "ArticleId" FROM "Claims" WHERE "AuthorId" = $0 AND "At" >= $1
        """;

    private const string DoneSql = """
        SELECT "ArticleId" FROM "DoneMarks" WHERE "FigureId" = 0
        """;

    /// <summary>The numbers of the newest corrections, by article, once they were asked for.</summary>
    public Dictionary<int, long> LatestCorrections { get; } = [];

    /// <summary>The articles with work of the kind that the filter leaves.</summary>
    /// <param name="claimsSince">Claims from before have ended.</param>
    public async Task<DocumentSet> FindAsync(ArchiveMoment moment, WorkListQuery query, DateTime claimsSince, CancellationToken cancellationToken)
    {
        var left = Left(moment, query.Filter, cancellationToken);
        if (query.ClaimedBy is not null)
            left = left.And(await ReadAsync(moment, ClaimsSql, cancellationToken, query.ClaimedBy, claimsSince));
        return query.Kind switch
        {
            WorkKind.Proposals => left.And(await ReadAsync(moment, ProposalsSql, cancellationToken)),
            WorkKind.Unsettled => left.And(await ReadAsync(moment, UnsettledSql, cancellationToken)),
            WorkKind.Recent => left.And(await ReadCorrectedAsync(moment, cancellationToken)),
            _ => WithFindings(moment, left, await warned.FindAsync(moment, cancellationToken)),
        };
    }

    /// <summary>The articles that are marked as done.</summary>
    public static Task<DocumentSet> ReadDoneAsync(ArchiveMoment moment, CancellationToken cancellationToken) =>
        ReadAsync(moment, DoneSql, cancellationToken);

    private DocumentSet Left(ArchiveMoment moment, ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var hits = search.Search(moment, filter.Query, isAboutPhotos: false, cancellationToken);
        return ListPass.Left(new ListedArticles(moment.Columns, filter.Axis), filter, hits, gazetteer);
    }

    private static DocumentSet WithFindings(ArchiveMoment moment, DocumentSet left, DocumentSet warned)
    {
        var found = new List<int>();
        foreach (var id in left)
        {
            if (moment.Columns.Articles.Findings[id] != 0)
                found.Add(id);
        }

        return DocumentSet.Of(CollectionsMarshal.AsSpan(found)).Or(left.And(warned));
    }

    private async Task<DocumentSet> ReadCorrectedAsync(ArchiveMoment moment, CancellationToken cancellationToken)
    {
        await moment.Context.ReadEachAsync(RecentSql, row => LatestCorrections[row.GetInt32(0)] = row.GetInt64(1), cancellationToken);
        return DocumentSet.Of(LatestCorrections.Keys.ToArray());
    }

    private static async Task<DocumentSet> ReadAsync(
        ArchiveMoment moment, string sql, CancellationToken cancellationToken, params object?[] parameters)
    {
        var ids = await moment.Context.ReadAsync(sql, row => row.GetInt32(0), cancellationToken, parameters);
        return DocumentSet.Of(CollectionsMarshal.AsSpan(ids));
    }
}
