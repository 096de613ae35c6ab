using System.Data.Common;

namespace NewsArchive.Store.Reading;

/// <summary>
/// The articles before and after one in the order of time: day, time, number; undated ones stand before all others. Seven short looks into
/// the index instead of one condition with "or", which no index serves.
/// </summary>
internal static class ArticleNeighbours
{
    // What a missing day or time makes of a comparison is another condition, not a parameter.
    private static readonly string Undated = Sql(hasDay: false, hasTime: false);
    private static readonly string Dated = Sql(hasDay: true, hasTime: false);
    private static readonly string Timed = Sql(hasDay: true, hasTime: true);

    /// <summary>Reads both. The connection must be open.</summary>
    public static async Task<(ArticleLink? Previous, ArticleLink? Next)> ReadNeighboursAsync(
        this NewsContext context,
        ArticleHead head,
        CancellationToken cancellationToken)
    {
        var (sql, parameters) = (head.Published, head.PublishedTime) switch
        {
            (null, _) => (Undated, new object?[] { head.Id }),
            (_, null) => (Dated, [head.Id, head.Published]),
            _ => (Timed, [head.Id, head.Published, head.PublishedTime]),
        };
        var found = await context.ReadAsync(sql, ToNeighbour, cancellationToken, parameters);
        found.Sort((one, other) => Math.Abs(one.Rank).CompareTo(Math.Abs(other.Rank)));
        return (found.Find(row => row.Rank < 0).Link, found.Find(row => row.Rank > 0).Link);
    }

    private static (int Rank, ArticleLink? Link) ToNeighbour(DbDataReader row) =>
        (row.GetInt32(0), new ArticleLink(row.GetString(1), row.GetString(2), row.Day(3)));

    private static string Sql(bool hasDay, bool hasTime)
    {
        var day = hasDay ? "\"Published\" = $1" : "\"Published\" IS NULL";
        var time = hasTime ? "\"PublishedTime\" = $2" : "\"PublishedTime\" IS NULL";
        List<string> looks = [Last(-1, $"{day} AND {time} AND \"Id\" < $0"), First(1, $"{day} AND {time} AND \"Id\" > $0")];
        if (hasTime)
        {
            looks.Add(Last(-2, $"{day} AND \"PublishedTime\" < $2"));
            looks.Add(Last(-3, $"{day} AND \"PublishedTime\" IS NULL"));
            looks.Add(First(2, $"{day} AND \"PublishedTime\" > $2"));
        }
        else
        {
            looks.Add(First(2, $"{day} AND \"PublishedTime\" IS NOT NULL"));
        }

        if (hasDay)
        {
            looks.Add(Last(-4, "\"Published\" < $1"));
            looks.Add(Last(-5, "\"Published\" IS NULL"));
        }

        looks.Add(First(3, hasDay ? "\"Published\" > $1" : "\"Published\" IS NOT NULL"));
        return string.Join("\nUNION ALL\n", looks);
    }

    private static string First(int rank, string condition) =>
        Look(rank, condition, "\"Published\", \"PublishedTime\", \"Id\"");

    private static string Last(int rank, string condition) =>
        Look(rank, condition, "\"Published\" DESC, \"PublishedTime\" DESC, \"Id\" DESC");

    private static string Look(int rank, string condition, string order) => $"""
        SELECT * FROM (SELECT {rank} AS "Rank", "Path", COALESCE("ListTitle", "Title") AS "Shown", "Published"
          FROM "Articles" WHERE {condition} AND {PlainSql.IsWhole}"Articles"."Id") ORDER BY {order} LIMIT 1) AS look{Math.Abs(rank)}{(rank < 0 ? "before" : "after")}
        """;
}
