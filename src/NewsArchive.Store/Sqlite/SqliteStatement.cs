using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>A statement that is prepared once and run often.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    /// <param name="connection">An open connection.</param>
    /// <param name="sql">With parameters named <c>$1</c>, <c>$2</c> and so on.</param>
    /// <param name="parameterCount">How many parameters it has.</param>
    public SqliteStatement(SqliteConnection connection, string sql, int parameterCount)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        _parameters = new SqliteParameter[parameterCount];
        for (var i = 0; i < parameterCount; i++)
            _parameters[i] = _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1) });
    }

    /// <summary>The statement that inserts a row into a table.</summary>
    public static SqliteStatement Insert(SqliteConnection connection, string table, params ReadOnlySpan<string> columns)
    {
        var names = string.Join(", ", columns.ToArray().Select(column => $"\"{column}\""));
        var values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(number => $"${number}"));
        return new SqliteStatement(connection, $"INSERT INTO \"{table}\" ({names}) VALUES ({values})", columns.Length);
    }

    /// <summary>Runs it and gives the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it and gives its rows.</summary>
    public DbDataReader Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    /// <summary>Runs it and gives the whole number in its first column; zero when there is no row or no value.</summary>
    public long Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() as long? ?? 0;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            _parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
