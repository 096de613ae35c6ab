using System.Data.Common;

namespace NewsArchive.Store.Reading;

/// <summary>The articles before and after one in the order of time; undated ones stand before all others.</summary>
internal static class ArticleNeighbours
{
    private const string BothSql = $"""
        SELECT * FROM (SELECT 0 AS "IsNext", a."Path", COALESCE(a."ListTitle", a."Title") AS "Shown", a."Published" FROM "Articles" a
          WHERE a."OrderKey" < $0 AND {PlainSql.IsShown} ORDER BY a."OrderKey" DESC LIMIT 1) AS one
        UNION ALL
        SELECT * FROM (SELECT 1 AS "IsNext", a."Path", COALESCE(a."ListTitle", a."Title") AS "Shown", a."Published" FROM "Articles" a
          WHERE a."OrderKey" > $0 AND {PlainSql.IsShown} ORDER BY a."OrderKey" LIMIT 1) AS other
        """;

    /// <summary>Reads both. The connection must be open.</summary>
    public static async Task<(ArticleLink? Previous, ArticleLink? Next)> ReadNeighboursAsync(
        this NewsContext context,
        ArticleHead head,
        CancellationToken cancellationToken)
    {
        var found = await context.ReadAsync(BothSql, ToNeighbour, cancellationToken, head.OrderKey);
        return (found.Find(row => !row.IsNext).Link, found.Find(row => row.IsNext).Link);
    }

    private static (bool IsNext, ArticleLink? Link) ToNeighbour(DbDataReader row) =>
        (row.GetInt32(0) == 1, new ArticleLink(row.GetString(1), row.GetString(2), row.Day(3)));
}
