namespace NewsArchive.Store.Reading;

/// <summary>Counts captions of both languages.</summary>
internal static class CaptionCounting
{
    private const string HiddenSql = """
        SELECT EXISTS (SELECT 1 FROM "UnfinishedArticles") OR EXISTS (SELECT 1 FROM "WithdrawnArticles")
        """;

    private const string AllSql = """
        SELECT (SELECT COUNT(*) FROM "Captions") + (SELECT COUNT(*) FROM "AgencyCaptions")
        """;

    // Two walks along an index: those under the figures of the few articles that nobody may see.
    private const string OfHiddenSql = """
        SELECT COUNT(c."FigureId") + COUNT(a."FigureId")
        FROM (SELECT "ArticleId" FROM "UnfinishedArticles" UNION SELECT "ArticleId" FROM "WithdrawnArticles") h
        JOIN "Figures" f ON f."ArticleId" = h."ArticleId"
        LEFT JOIN "Captions" c ON c."FigureId" = f."Id" LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id"
        """;

    /// <summary>All of them, less the few that readers may not see: looking up the article of each would take seconds.</summary>
    public static async Task<int> CountCaptionsAsync(this NewsContext context, CancellationToken cancellationToken)
    {
        var all = (await context.ReadAsync(AllSql, row => row.GetInt32(0), cancellationToken)).Single();
        return (await context.ReadAsync(HiddenSql, row => row.GetBoolean(0), cancellationToken)).Single()
            ? all - (await context.ReadAsync(OfHiddenSql, row => row.GetInt32(0), cancellationToken)).Single()
            : all;
    }
}
