using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks;

/// <summary>
/// The reference for the import: the very rows of an archive put into an empty database of the same schema, with the same settings, by
/// plain prepared ADO.NET inserts in batches. Reading the rows is not timed.
/// </summary>
internal sealed class PlainInserts(string archive) : IDisposable
{
    private const int BatchRows = 5000;

    private readonly SqliteConnection _source = Open($"Data Source={archive};Mode=ReadOnly");

    public TimeSpan Run(string target)
    {
        var tables = Rows();
        using var connection = Open($"Data Source={target}");
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000;");
        foreach (var sql in Schema())
            Execute(connection, sql);
        var watch = Stopwatch.StartNew();
        foreach (var (table, rows) in tables)
            Insert(connection, table, rows);
        return watch.Elapsed;
    }

    public long RowCount() => Rows().Sum(table => (long)table.Rows.Count);

    public void Dispose() => _source.Dispose();

    private static void Insert(SqliteConnection connection, string table, List<object[]> rows)
    {
        if (rows.Count == 0)
            return;
        for (var start = 0; start < rows.Count; start += BatchRows)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            var names = Enumerable.Range(0, rows[0].Length).Select(n => string.Create(CultureInfo.InvariantCulture, $"$p{n}")).ToArray();
            command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", names)})";
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

    private List<(string Table, List<object[]> Rows)> Rows()
    {
        var tables = new List<(string, List<object[]>)>();
        foreach (var table in Names())
        {
            var rows = new List<object[]>();
            using var command = _source.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }

            tables.Add((table, rows));
        }

        return tables;
    }

    private List<string> Names() =>
        Texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");

    private List<string> Schema() =>
        Texts("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'index'");

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

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
