using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>
/// Standard SQL written by hand, for the pages that are asked for most: translating a query anew for each request costs four times what
/// the database does for it. Everything else is asked through the model.
/// </summary>
internal static class PlainSql
{
    /// <summary>Leaves out what nobody may see yet, as the model does by itself. The table of articles is named a.</summary>
    public const string IsFinished = """NOT EXISTS (SELECT 1 FROM "UnfinishedArticles" u WHERE u."ArticleId" = a."Id")""";

    /// <summary>Whether it was withdrawn from readers. The table of articles is named a.</summary>
    public const string IsWithdrawn = """EXISTS (SELECT 1 FROM "WithdrawnArticles" w WHERE w."ArticleId" = a."Id")""";

    /// <summary>Leaves out all that readers may not see, as the model does by itself.</summary>
    public const string IsShown = $"{IsFinished} AND NOT {IsWithdrawn}";

    private static readonly string[] ParameterNames = ["$0", "$1", "$2", "$3"];

    /// <summary>Reads all rows of a query. Its parameters are named $0, $1 … in the order given.</summary>
    public static async Task<List<T>> ReadAsync<T>(
        this NewsContext context,
        string sql,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        params object?[] parameters)
    {
        var rows = new List<T>();
        await context.ReadEachAsync(sql, row => rows.Add(read(row)), cancellationToken, parameters);
        return rows;
    }

    /// <summary>Gives each row of a query to a reader of it, and says how many there were.</summary>
    public static async Task<int> ReadEachAsync(
        this NewsContext context,
        string sql,
        Action<DbDataReader> read,
        CancellationToken cancellationToken,
        params object?[] parameters)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = ParameterNames[i];
            parameter.Value = parameters[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        var count = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        for (; await reader.ReadAsync(cancellationToken); count++)
            read(reader);
        return count;
    }

    /// <summary>Numbers as they stand behind IN. There has to be one at least.</summary>
    public static string List(IEnumerable<int> numbers) => $"({string.Join(',', numbers)})";

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateOnly? Day(this DbDataReader row, int column) => row.IsDBNull(column) ? null : StoredDays.Read(row, column);

    public static TimeOnly? TimeOfDay(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<TimeOnly>(column);
}
