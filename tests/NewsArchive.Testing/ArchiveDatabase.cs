using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Testing;

/// <summary>An archive of its own for a test: a real SQLite file in a folder of its own, migrated, removed afterwards.</summary>
public sealed class ArchiveDatabase : IAsyncDisposable
{
    // Migrating takes a while: it is done once, and every test gets a copy.
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly ServiceProvider _services;

    private ArchiveDatabase(string folder, TimeProvider? time)
    {
        Folder = folder;
        var services = new ServiceCollection();
        if (time is not null)
            services.AddSingleton(time);
        _services = services.AddNewsArchiveStore(ConnectionString).BuildServiceProvider();
    }

    /// <summary>The folder that holds the database and nothing else.</summary>
    public string Folder { get; }

    public string File => Path.Combine(Folder, "archive.db");

    public string ConnectionString => ConnectionStringFor(File);

    public IBulkLoad BulkLoad => Get<IBulkLoad>();

    public static async Task<ArchiveDatabase> CreateAsync(TimeProvider? time = null)
    {
        var database = new ArchiveDatabase(NewFolder(), time);
        System.IO.File.Copy(await Template.Value, database.File);
        return database;
    }

    /// <summary>A service of the store, such as a reader.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public NewsContext Open() => Get<IDbContextFactory<NewsContext>>().CreateDbContext();

    /// <summary>Imports documents into the collection named Test.</summary>
    public async Task<IReadOnlyList<SavedDocument>> SaveAsync(params PreparedDocument[] documents)
    {
        var collection = await Get<CollectionRegister>().TakeAsync(new CollectionDescription("Test", null, null, null), CancellationToken.None);
        return await BulkLoad.SaveAsync(collection, documents, CancellationToken.None);
    }

    /// <summary>Runs SQL past the program, as a vandal or a broken disk would.</summary>
    public async Task<int> TamperAsync(string sql)
    {
        await using var connection = new SqliteConnection(ConnectionString + ";Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Every row of every table as text: two that are the same say that nothing was changed between them.</summary>
    public async Task<string> StateAsync()
    {
        await using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)";
        var state = new System.Text.StringBuilder();
        foreach (var table in ((string)(await tables.ExecuteScalarAsync())!).Split(' '))
        {
            await using var rows = connection.CreateCommand();
            rows.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await rows.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                state.AppendLine(CultureInfo.InvariantCulture, $"{table}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at)))}");
        }

        return state.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var file = Path.Combine(NewFolder(), "template.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        await using var services = new ServiceCollection()
            .AddNewsArchiveStore(ConnectionStringFor(file))
            .BuildServiceProvider();
        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ArchiveIndexState>().AdoptAsync(CancellationToken.None);
        using (var connection = new SqliteConnection(ConnectionStringFor(file)))
            SqliteConnection.ClearPool(connection);
        return file;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("newsarchive-test-").FullName;

    private static string ConnectionStringFor(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();
}
