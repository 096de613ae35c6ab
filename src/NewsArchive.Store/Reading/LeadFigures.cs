using NewsArchive.Core.Articles;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>Reads the first figures of articles for lists.</summary>
internal static class LeadFigures
{
    private const string FiguresSql = $"""
        SELECT {FigureSql.Columns} FROM {FigureSql.Tables} WHERE f."Id" IN
        """;

    private const string FindingsSql = """
        SELECT "ArticleId", "Position", "Code", "PhotoDate", "OtherDate", "Words" FROM "Findings" WHERE "ArticleId" IN
        """;

    /// <summary>The first figure of each article that has one, by the article's number.</summary>
    public static async Task<Dictionary<long, FigureRecord>> ReadLeadsAsync(
        this ArchiveMoment moment,
        IReadOnlyList<int> articles,
        CancellationToken cancellationToken)
    {
        var columns = moment.Columns;
        var figures = articles.Select(article => FirstOf(article, columns)).Where(figure => figure > 0).ToList();
        if (figures.Count == 0)
            return [];
        var rows = await moment.Context.ReadAsync($"{FiguresSql} {PlainSql.List(figures)}", FigureSql.Read, cancellationToken);
        var findings = await ReadFindingsAsync(moment, rows, cancellationToken);
        return rows.ToDictionary(
            row => row.ArticleId,
            row => row.ToRecord([.. findings[(row.ArticleId, row.Position)]], CountArticles((int)row.PhotoId, columns)));
    }

    /// <summary>In how many finished articles a photo stands.</summary>
    public static int CountArticles(int photo, ArchiveColumns columns)
    {
        var articles = new HashSet<int>();
        for (var figure = columns.Photos.FirstFigure[photo]; figure > 0; figure = columns.Figures.NextOfPhoto[figure])
        {
            if (columns.AllArticles.Contains(columns.Figures.Article[figure]))
                articles.Add(columns.Figures.Article[figure]);
        }

        return articles.Count;
    }

    private static int FirstOf(int article, ArchiveColumns columns)
    {
        var first = columns.Articles.FirstFigure[article];
        for (var figure = first; figure > 0; figure = columns.Figures.NextOfArticle[figure])
        {
            if (columns.Figures.Position[figure] < columns.Figures.Position[first])
                first = figure;
        }

        return first;
    }

    private static async Task<ILookup<(long ArticleId, int Position), FindingRecord>> ReadFindingsAsync(
        ArchiveMoment moment,
        List<FigureRow> figures,
        CancellationToken cancellationToken)
    {
        var found = figures.Where(figure => moment.Columns.Photos.Findings[(int)figure.PhotoId] != 0).ToList();
        if (found.Count == 0)
            return Enumerable.Empty<FindingRecord>().ToLookup(_ => (0L, 0));
        var sql = $"""
            {FindingsSql} {PlainSql.List(found.Select(figure => (int)figure.ArticleId))}
            AND "Position" IN {PlainSql.List(found.Select(figure => figure.Position).Distinct())} ORDER BY "ArticleId", "Ordinal"
            """;
        var rows = await moment.Context.ReadAsync(
            sql,
            row => (row.GetInt64(0), row.GetInt32(1), new FindingRecord((FindingCode)row.GetInt32(2), row.Day(3), row.Day(4), row.Text(5))),
            cancellationToken);
        return rows.ToLookup(row => (row.Item1, row.Item2), row => row.Item3);
    }
}
