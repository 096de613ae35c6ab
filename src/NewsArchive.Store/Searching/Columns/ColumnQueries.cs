using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>The tables that columns are read from. A range of articles begins behind $0 and ends with $1.</summary>
internal static class ColumnQueries
{
    public const string Articles = """
        SELECT "Id", "OrderKey", "Published", "ImportedOn", "CollectionId" FROM "Articles" WHERE "Id" > $0 AND "Id" <= $1 ORDER BY "Id"
        """;

    public const string Photos = """
        SELECT "Id", "Taken", "TakenTime", "ImportedOn", "AgencySlug", "Photographer", "PhotographerSlug" FROM "Photos" WHERE "Id" > $0
        """;

    /// <summary>All of them in the order in which they lie on the disk: by their articles they would be looked up one by one.</summary>
    public const string AllFigures = """
        SELECT "Id", "ArticleId", "PhotoId", "Position", "AgencySlug", "PhotographerSlug" FROM "Figures"
        """;

    public const string Figures = $"""
        {AllFigures} WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Findings = """
        SELECT "ArticleId", "PhotoId", "Code" FROM "Findings" WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    public const string Places = """
        SELECT "ArticleId", "Places", "Mentions" FROM "ArticlePlaces" WHERE "ArticleId" > $0 AND "ArticleId" <= $1
        """;

    /// <summary>With which gazetteer the places were found, and how far they are being found anew.</summary>
    public const string IndexState = """
        SELECT "Places", "NextPlaces", "DoneArticleId" FROM "IndexStates"
        """;

    public const string Collections = """
        SELECT "Id", "Slug", "Name" FROM "Collections" ORDER BY "Name"
        """;

    public const string Unfinished = """
        SELECT "ArticleId" FROM "UnfinishedArticles"
        """;

    public const string LastArticle = """
        SELECT MAX("Id") FROM "Articles"
        """;

    public const string Witness = """
        SELECT "Path", "OrderKey" FROM "Articles" WHERE "Id" = $0
        """;

    /// <summary>Gives each row to a reader of it, and says how many there were. The connection must be open.</summary>
    public static async Task<int> ReadEachAsync(this NewsContext context, string sql, Action<DbDataReader> read, params long[] parameters)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = i == 0 ? "$0" : "$1";
            parameter.Value = parameters[i];
            command.Parameters.Add(parameter);
        }

        var count = 0;
        await using var rows = await command.ExecuteReaderAsync();
        for (; await rows.ReadAsync(); count++)
            read(rows);
        return count;
    }
}
