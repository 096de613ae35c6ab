using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Sqlite;

public sealed class MigrationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_model_has_no_change_without_a_migration()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_model_of_the_accounts_has_no_change_without_a_migration()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(None));
    }

    [Fact]
    public async Task Accounts_of_a_newer_version_are_refused_by_name()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.TamperAsync("UPDATE __AccountsMigrationsHistory SET MigrationId = '29991231235959_Later'");

        Assert.Equal(ArchiveFault.TooNew, await database.Get<ArchiveMigrator>().FindUnknownFormAsync(None));
    }

    [Fact]
    public async Task A_new_database_is_made_in_a_folder_for_its_owner_alone_and_logs_ahead()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "deep", "archive.db");
        await using var services = Services(file);

        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(None);

        Assert.Equal(HealthState.Sound, await services.GetRequiredService<ArchiveHealth>().CheckAsync(None));
        Assert.Equal("wal", await JournalModeAsync(services));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task Several_programs_that_start_together_migrate_once()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "archive.db");
        var programs = Enumerable.Range(0, 4).Select(_ => Services(file)).ToList();

        await Task.WhenAll(programs.Select(program => Task.Run(() => program.GetRequiredService<ArchiveMigrator>().MigrateAsync(None), None)));

        Assert.Equal(HealthState.Sound, await programs[0].GetRequiredService<ArchiveHealth>().CheckAsync(None));
        foreach (var program in programs)
            await program.DisposeAsync();
    }

    [Fact]
    public async Task A_program_that_was_killed_while_it_migrated_locks_nobody_out()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "archive.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(None);
            await using var command = connection.CreateCommand();
            command.CommandText =
                """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2024-01-01 00:00:00');
                """;
            await command.ExecuteNonQueryAsync(None);
        }

        await using var services = Services(file);
        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(None).WaitAsync(TimeSpan.FromSeconds(30), None);

        Assert.Equal(HealthState.Sound, await services.GetRequiredService<ArchiveHealth>().CheckAsync(None));
    }

    [Fact]
    public async Task Every_connection_keeps_foreign_keys_waits_for_others_and_syncs_fully()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        for (var i = 0; i < 2; i++)
        {
            await using var context = database.Open();
            Assert.Equal([1, 2, 10000], await context.Database.SqlQueryRaw<int>(
                """
                SELECT foreign_keys AS "Value" FROM pragma_foreign_keys UNION ALL SELECT synchronous FROM pragma_synchronous
                UNION ALL SELECT timeout FROM pragma_busy_timeout
                """).ToListAsync(None));
        }
    }

    [Fact]
    public async Task A_database_without_its_migrations_and_one_that_is_none_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "archive.db");
        await using var services = Services(file);
        Assert.Equal(HealthState.MigrationsMissing, await services.GetRequiredService<ArchiveHealth>().CheckAsync(None));

        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("Dit is geen database. ", 1000)), None);

        Assert.Equal(HealthState.Unreadable, await services.GetRequiredService<ArchiveHealth>().CheckAsync(None));
    }

    [Theory]
    [InlineData("20261124041620_Initial", ArchiveFault.TooOld)]
    [InlineData("29991231235959_Later", ArchiveFault.TooNew)]
    public async Task A_database_of_another_version_is_refused_by_name_and_left_as_it_is(string form, ArchiveFault expected)
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.TamperAsync($"UPDATE __EFMigrationsHistory SET MigrationId = '{form}' WHERE MigrationId = (SELECT MIN(MigrationId) FROM __EFMigrationsHistory)");
        var before = await File.ReadAllBytesAsync(database.File, None);

        var refusal = await Assert.ThrowsAsync<ArchiveFormException>(() => database.Get<ArchiveMigrator>().MigrateAsync(None));

        Assert.Equal(expected, database.Get<ArchiveEngine>().FaultOf(refusal));
        Assert.Equal(before, await File.ReadAllBytesAsync(database.File, None));
    }

    [Fact]
    public async Task Texts_are_kept_on_large_pages_and_by_their_keys_alone()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await using var context = database.Open();

        Assert.Equal(16384, await context.Database.SqlQueryRaw<int>("SELECT page_size AS \"Value\" FROM pragma_page_size").SingleAsync(None));
        Assert.Equal(1, await context.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM pragma_table_list WHERE name = 'Stems' AND wr = 1")
            .SingleAsync(None));
    }

    private static ServiceProvider Services(string file) =>
        new ServiceCollection().AddNewsArchiveStore($"Data Source={file};Pooling=False").BuildServiceProvider();

    private static async Task<string> JournalModeAsync(ServiceProvider services)
    {
        await using var context = services.GetRequiredService<IDbContextFactory<NewsContext>>().CreateDbContext();
        return await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync(None);
    }
}
