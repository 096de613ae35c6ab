using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// A statement that is prepared once and run often. It speaks to SQLite directly: looking up parameters by name and making a reader for
/// each row would take longer than the row itself.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly SqliteBinder _binder;

    /// <param name="connection">An open connection, which has to stay open.</param>
    /// <param name="sql">One statement, with parameters named <c>?1</c>, <c>?2</c> and so on.</param>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Expect(raw.SQLITE_OK, raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _binder = new SqliteBinder(_statement);
    }

    /// <summary>The statement that inserts a row into a table.</summary>
    public static SqliteStatement Insert(SqliteConnection connection, string table, params ReadOnlySpan<string> columns)
    {
        var names = string.Join(", ", columns.ToArray().Select(column => $"\"{column}\""));
        var values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(number => $"?{number}"));
        return new SqliteStatement(connection, $"INSERT INTO \"{table}\" ({names}) VALUES ({values})");
    }

    /// <summary>Runs a statement without rows and gives the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        var result = raw.sqlite3_step(_statement);
        Reset();
        Expect(raw.SQLITE_DONE, result);
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs it; dispose the rows before it is run again.</summary>
    public Rows Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return new Rows(this);
    }

    /// <summary>Runs it and gives the whole number in the first column of its first row; zero when there is none.</summary>
    public long Number(params ReadOnlySpan<object?> values)
    {
        using var rows = Read(values);
        return rows.Next() ? rows.Number(0) ?? 0 : 0;
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Expect(raw.SQLITE_OK, _binder.Bind(i + 1, values[i]));
    }

    private void Reset() => raw.sqlite3_reset(_statement);

    private void Expect(int expected, int result)
    {
        if (result != expected)
            SqliteException.ThrowExceptionForRC(result, _database);
    }

    /// <summary>The rows of a statement.</summary>
    public readonly ref struct Rows(SqliteStatement owner)
    {
        /// <summary>Goes to the next row; false when there is none.</summary>
        public bool Next()
        {
            var result = raw.sqlite3_step(owner._statement);
            if (result == raw.SQLITE_ROW)
                return true;
            owner.Expect(raw.SQLITE_DONE, result);
            return false;
        }

        public long? Number(int column) =>
            IsNull(column) ? null : raw.sqlite3_column_int64(owner._statement, column);

        /// <summary>A whole number that cannot be null; zero when it is.</summary>
        public long Whole(int column) => raw.sqlite3_column_int64(owner._statement, column);

        /// <summary>A number that cannot be null; zero when it is.</summary>
        public double Real(int column) => raw.sqlite3_column_double(owner._statement, column);

        public string? Text(int column) =>
            IsNull(column) ? null : raw.sqlite3_column_text(owner._statement, column).utf8_to_string();

        public void Dispose() => owner.Reset();

        private bool IsNull(int column) => raw.sqlite3_column_type(owner._statement, column) == raw.SQLITE_NULL;
    }
}
