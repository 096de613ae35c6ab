using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;

namespace NewsArchive.Benchmarks;

/// <summary>How long plain inserts took: the rows of the archive's tables, and an index over the text of its articles.</summary>
internal readonly record struct PlainTimes(TimeSpan Rows, TimeSpan Index);

/// <summary>
/// The reference for the import: the very rows of an archive put into an empty database of the same schema, with the same settings, by
/// plain prepared ADO.NET inserts in batches, and title and text of each article into a full-text index (FTS5 as it comes). Reading the
/// rows is not timed. The archive's own index is left out: virtual tables, what lies behind them, and <paramref name="without"/>.
/// </summary>
internal sealed class PlainInserts(string archive, string[] without) : IDisposable
{
    private const int BatchRows = 5000;
    private const string Index = "PlainIndex";

    private readonly SqliteConnection _source = ArchiveFile.Open(archive);

    public PlainTimes Run(string target)
    {
        var names = Names();
        var tables = names.Select(table => (Table: $"\"{table}\" ({Columns(table)})", Rows: Rows($"SELECT {Columns(table)} FROM \"{table}\""))).ToArray();
        var texts = Rows(
            $"""
            SELECT a.Id, ifnull(a.Title, ''), ifnull(group_concat(b.Text, char(10)), '') FROM Articles a
            LEFT JOIN Blocks b ON b.Id >= a.Id << {Block.OrdinalBits} AND b.Id < a.Id + 1 << {Block.OrdinalBits} GROUP BY a.Id
            """);
        using var connection = new SqliteConnection($"Data Source={target};Pooling=False");
        connection.Open();
        Execute(connection, $"PRAGMA page_size={Texts("SELECT CAST(page_size AS TEXT) FROM pragma_page_size").Single()}");
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        Execute(connection, "PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000;");
        foreach (var sql in Schema(names))
            Execute(connection, sql);
        Execute(connection, $"CREATE VIRTUAL TABLE {Index} USING fts5(Title, Text, content='', tokenize='unicode61')");
        var watch = Stopwatch.StartNew();
        foreach (var (table, rows) in tables)
            Insert(connection, $"INSERT INTO {table}", rows);
        var inserted = watch.Elapsed;
        Insert(connection, $"INSERT INTO {Index} (rowid, Title, Text)", texts);
        return new(inserted, watch.Elapsed - inserted);
    }

    public void Dispose() => _source.Dispose();

    private static void Insert(SqliteConnection connection, string insert, List<object[]> rows)
    {
        if (rows.Count == 0)
            return;
        for (var start = 0; start < rows.Count; start += BatchRows)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            var names = Enumerable.Range(0, rows[0].Length).Select(n => string.Create(CultureInfo.InvariantCulture, $"$p{n}")).ToArray();
            command.CommandText = $"{insert} VALUES ({string.Join(", ", names)})";
            var parameters = names.Select(name => command.Parameters.AddWithValue(name, DBNull.Value)).ToArray();
            command.Prepare();
            foreach (var row in rows.Skip(start).Take(BatchRows))
            {
                for (var column = 0; column < row.Length; column++)
                    parameters[column].Value = row[column];
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    private List<object[]> Rows(string sql)
    {
        var rows = new List<object[]>();
        using var command = _source.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    // In the order in which they were made: what a table refers to was there before.
    private List<string> Names() =>
        [
            .. Texts(
                """
                SELECT name FROM sqlite_master
                WHERE name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table') AND name NOT LIKE 'sqlite_%'
                ORDER BY rowid
                """).Except(without),
        ];

    // Without those that are worked out from others.
    private string Columns(string table) =>
        string.Join(", ", Texts($"SELECT name FROM pragma_table_info('{table}')").Select(name => $"\"{name}\""));

    // A trigger would do again what the rows show to be done.
    private IEnumerable<string> Schema(List<string> tables) =>
        tables.SelectMany(table => Schema(table, "table")).Concat(tables.SelectMany(table => Schema(table, "index")));

    private List<string> Schema(string table, string type) =>
        Texts($"SELECT sql FROM sqlite_master WHERE tbl_name = '{table}' AND type = '{type}' AND sql IS NOT NULL");

    private List<string> Texts(string sql)
    {
        var texts = new List<string>();
        using var command = _source.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
