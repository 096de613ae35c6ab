using Microsoft.Data.Sqlite;
using NewsArchive.Store.Backups;
using NewsArchive.Store.Checking;

namespace NewsArchive.Store.Tests.Backups;

public sealed class ArchiveBackupTests : IAsyncLifetime
{
    private BackupArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await BackupArchive.CreateAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_restored_archive_is_the_one_that_was_backed_up_with_its_images_and_keys()
    {
        await _archive.AddAsync("Voor de kopie");
        _archive.Put("images/ab/foto.jpg", "beeld");
        _archive.Put("keys/key-1.xml", "sleutel");
        _archive.Put("plaatsen.tsv", "# eigen plaatsen");
        Assert.Equal(BackupOutcome.Done, (await _archive.BackUpAsync()).Outcome);
        await _archive.AddAsync("Na de kopie");
        File.Delete(_archive.Data("images/ab/foto.jpg"));
        File.Delete(_archive.Data("plaatsen.tsv"));
        var before = await _archive.ChangeNumberAsync();

        var result = await _archive.RestoreAsync();

        Assert.Equal(BackupOutcome.Done, result.Outcome);
        Assert.Equal(["Voor de kopie"], await _archive.TitlesAsync());
        Assert.Equal("beeld", File.ReadAllText(_archive.Data("images/ab/foto.jpg")));
        Assert.Equal("sleutel", File.ReadAllText(_archive.Data("keys/key-1.xml")));
        Assert.Equal("# eigen plaatsen", File.ReadAllText(_archive.Data("plaatsen.tsv")));
        Assert.True(await _archive.ChangeNumberAsync() > before);
        Assert.Empty(await _archive.FaultsAsync());
    }

    [Fact]
    public async Task A_backup_can_be_put_back_into_a_database_with_pages_of_another_size()
    {
        await _archive.AddAsync("Voor de kopie");
        Assert.Equal(BackupOutcome.Done, (await _archive.BackUpAsync()).Outcome);
        using (var pooled = new SqliteConnection(_archive.Database.ConnectionString))
            SqliteConnection.ClearPool(pooled);
        await _archive.Database.TamperAsync("PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; VACUUM; PRAGMA journal_mode = WAL");

        Assert.Equal(BackupOutcome.Done, (await _archive.RestoreAsync()).Outcome);

        Assert.Equal(["Voor de kopie"], await _archive.TitlesAsync());
    }

    [Fact]
    public async Task What_was_there_before_a_restore_is_kept_beside_it()
    {
        Assert.Equal(BackupOutcome.Done, (await _archive.BackUpAsync()).Outcome);
        await _archive.AddAsync("Na de kopie");

        var previous = (await _archive.RestoreAsync()).Previous!;

        Assert.Equal(_archive.Database.Folder, Path.GetDirectoryName(previous));
        Assert.StartsWith("archive.before-restore-", Path.GetFileName(previous), StringComparison.Ordinal);
        Assert.Empty(await _archive.TitlesAsync());
        using var connection = new SqliteConnection($"Data Source={previous};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Title FROM Articles";
        Assert.Equal("Na de kopie", command.ExecuteScalar());
    }

    [Fact]
    public async Task Only_its_owner_may_read_a_backup_and_nothing_is_left_beside_it()
    {
        await _archive.BackUpAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_archive.BackupFile));
        Assert.Equal([_archive.BackupFile], Directory.GetFiles(_archive.Folder, "*", new EnumerationOptions { AttributesToSkip = 0 }));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_unless_that_is_asked()
    {
        File.WriteAllText(_archive.BackupFile, "van iemand");

        Assert.Equal(BackupOutcome.FileExists, (await _archive.BackUpAsync()).Outcome);
        Assert.Equal("van iemand", File.ReadAllText(_archive.BackupFile));
        Assert.Equal(BackupOutcome.Done, (await _archive.BackUpAsync(overwrite: true)).Outcome);
    }

    [Fact]
    public async Task An_archive_with_faults_gives_no_backup_but_their_names()
    {
        await _archive.AddAsync("Voor de kopie");
        await _archive.Database.TamperAsync("UPDATE Documents SET Content = x'00'");

        var result = await _archive.BackUpAsync();

        Assert.Equal(BackupOutcome.Unsound, result.Outcome);
        Assert.Contains(result.Faults, fault => fault.Code == FaultCode.ContentDamaged);
        Assert.False(File.Exists(_archive.BackupFile));
    }
}
