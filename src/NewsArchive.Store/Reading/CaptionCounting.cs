namespace NewsArchive.Store.Reading;

/// <summary>Counts captions of both languages.</summary>
internal static class CaptionCounting
{
    private const string UnfinishedSql = """
        SELECT 1 FROM "UnfinishedArticles"
        """;

    private const string AllSql = """
        SELECT (SELECT COUNT(*) FROM "Captions") + (SELECT COUNT(*) FROM "AgencyCaptions")
        """;

    // Two walks along an index: those under the figures of the few articles that nobody may see yet.
    private const string OfUnfinishedSql = """
        SELECT COUNT(c."FigureId") + COUNT(a."FigureId") FROM "UnfinishedArticles" u JOIN "Figures" f ON f."ArticleId" = u."ArticleId"
        LEFT JOIN "Captions" c ON c."FigureId" = f."Id" LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id"
        """;

    /// <summary>All of them, less the few that nobody may see yet: looking up the article of each would take seconds.</summary>
    public static async Task<int> CountCaptionsAsync(this NewsContext context, CancellationToken cancellationToken)
    {
        var all = (await context.ReadAsync(AllSql, row => row.GetInt32(0), cancellationToken)).Single();
        return (await context.ReadAsync(UnfinishedSql, row => true, cancellationToken)).Count == 0
            ? all
            : all - (await context.ReadAsync(OfUnfinishedSql, row => row.GetInt32(0), cancellationToken)).Single();
    }
}
