using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>
/// Everything in a database but ids and times of import: each row as a line, sorted. An id is written as its rank among the ids of its
/// table, so that who belongs to whom still counts; the id that an order key ends in is taken off.
/// </summary>
public static class ArchiveContent
{
    private static readonly string[] NotContent = ["ChangeNumbers", "sqlite_sequence", "__EFMigrationsHistory", "__EFMigrationsLock"];

    public static IReadOnlyList<string> Read(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var tables = Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            .Where(table => !table.Contains("Words", StringComparison.Ordinal))
            .Except(NotContent).ToList();
        var ranks = tables.ToDictionary(table => table, table => Ranks(connection, table));
        return
        [
            .. tables.SelectMany(table => Lines(connection, table, ranks)),
            .. Words(connection, "ArticleWords", ranks["Articles"]),
            .. Words(connection, "CaptionWords", ranks["Figures"]),
        ];
    }

    // Every word with where it stands, whatever the segments of the index.
    private static IEnumerable<string> Words(SqliteConnection connection, string table, Dictionary<long, int> ranks)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS temp."{table}Instances" USING fts5vocab(main, '{table}', 'instance');
            SELECT doc, group_concat("offset" || ':' || term, ' ' ORDER BY "offset") FROM temp."{table}Instances" GROUP BY doc
            """;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            var (part, id) = Math.DivRem(reader.GetInt64(0), ArticleWords.PartStep);
            lines.Add($"{table}: #{ranks[id]} part {part}: {reader.GetString(1)}");
        }

        return lines.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(SqliteConnection connection, string table, Dictionary<string, Dictionary<long, int>> ranks)
    {
        var targets = References(connection, table);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Where(i => !reader.GetName(i).StartsWith("Imported", StringComparison.Ordinal))
                .Select(i => (Name: reader.GetName(i), Index: i))
                .Select(c => $"{c.Name}={Cell(reader, c.Index, targets.TryGetValue(c.Name, out var target) ? ranks[target] : null)}");
            lines.Add($"{table}: {string.Join(" | ", cells)}");
        }

        return lines.Order(StringComparer.Ordinal);
    }

    private static string Cell(SqliteDataReader reader, int i, Dictionary<long, int>? ranks) => reader.GetValue(i) switch
    {
        DBNull => "null",
        long key when reader.GetName(i) == nameof(Article.OrderKey) => $"{key - reader.GetInt64(reader.GetOrdinal("Id"))}+",
        long id when ranks is not null => $"#{ranks[id]}",
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Dictionary<long, int> Ranks(SqliteConnection connection, string table)
    {
        if (!Texts(connection, $"SELECT name FROM pragma_table_info('{table}')").Contains("Id"))
            return [];
        return Texts(connection, $"SELECT Id FROM \"{table}\" ORDER BY Id")
            .Select((id, rank) => (Id: long.Parse(id, CultureInfo.InvariantCulture), rank))
            .ToDictionary(pair => pair.Id, pair => pair.rank);
    }

    /// <summary>The columns that hold an id, with the table that it is an id of.</summary>
    private static Dictionary<string, string> References(SqliteConnection connection, string table)
    {
        var references = Texts(connection, $"SELECT \"from\" || '>' || \"table\" FROM pragma_foreign_key_list('{table}')")
            .Select(text => text.Split('>'))
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1]);
        references["Id"] = table;
        references["ArticleId"] = "Articles";
        return references;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }
}
