using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// The migrations that a database has had beside those that this program knows of one context. It is read without EF, which builds a
/// context's whole model before it answers: a second at every start of a program that mostly has nothing to migrate.
/// </summary>
internal sealed class SqliteMigrationState
{
    /// <summary>The table in which EF writes down a context's migrations unless told otherwise.</summary>
    public const string UsualTable = "__EFMigrationsHistory";

    private SqliteMigrationState(IReadOnlyList<string> applied, IReadOnlyList<string> known)
    {
        Unknown = applied.Except(known, StringComparer.Ordinal).ToList();
        HasPending = known.Except(applied, StringComparer.Ordinal).Any();
    }

    /// <summary>The ids of migrations that another version of the program applied.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>True when a migration is still to be applied.</summary>
    public bool HasPending { get; }

    public static SqliteMigrationState Read<TContext>(string connectionString, string historyTable) =>
        new(ReadApplied(connectionString, historyTable), FindKnown(typeof(TContext)));

    private static List<string> FindKnown(Type context) =>
        [
            .. context.Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
                .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
                .OfType<string>(),
        ];

    private static List<string> ReadApplied(string connectionString, string table)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (!File.Exists(builder.DataSource))
            return [];
        builder.Mode = SqliteOpenMode.ReadWrite;
        using var connection = new SqliteConnection(builder.ConnectionString);
        connection.Open();
        using var exists = connection.CreateCommand();
        exists.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = $table";
        exists.Parameters.AddWithValue("$table", table);
        if ((long)exists.ExecuteScalar()! == 0)
            return [];
        using var ids = connection.CreateCommand();
        ids.CommandText = $"SELECT \"MigrationId\" FROM \"{table}\"";
        using var reader = ids.ExecuteReader();
        var applied = new List<string>();
        while (reader.Read())
            applied.Add(reader.GetString(0));
        return applied;
    }
}
