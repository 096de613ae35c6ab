using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Backups;
using NewsArchive.Store.Checking;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Backups;

public sealed class ArchiveBackupTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-backup-");
    private ArchiveDatabase _database = null!;

    private string BackupFile => Path.Join(_folder.FullName, "kopie.backup");

    public async ValueTask InitializeAsync() => _database = await ArchiveDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_restored_archive_is_the_one_that_was_backed_up_with_its_images_and_keys()
    {
        await _database.SaveAsync(ADocument.With("Voor de kopie").Build());
        Put("images/ab/foto.jpg", "beeld");
        Put("keys/key-1.xml", "sleutel");
        Assert.Equal(BackupOutcome.Done, (await BackUpAsync()).Outcome);
        await _database.SaveAsync(ADocument.With("Na de kopie").Build());
        File.Delete(Data("images/ab/foto.jpg"));
        var before = await ChangeNumberAsync();

        var result = await RestoreAsync();

        Assert.Equal(BackupOutcome.Done, result.Outcome);
        Assert.Equal(["Voor de kopie"], await TitlesAsync(_database));
        Assert.Equal(("beeld", "sleutel"), (File.ReadAllText(Data("images/ab/foto.jpg")), File.ReadAllText(Data("keys/key-1.xml"))));
        Assert.True(await ChangeNumberAsync() > before);
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task What_was_there_before_a_restore_is_kept_beside_it()
    {
        Assert.Equal(BackupOutcome.Done, (await BackUpAsync()).Outcome);
        await _database.SaveAsync(ADocument.With("Na de kopie").Build());

        var previous = (await RestoreAsync()).Previous!;

        Assert.StartsWith("archive.before-restore-", Path.GetFileName(previous), StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync(_database));
        File.Copy(previous, _database.File + ".oud");
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={previous};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Title FROM Articles";
        Assert.Equal("Na de kopie", command.ExecuteScalar());
    }

    [Fact]
    public async Task Only_its_owner_may_read_a_backup()
    {
        await BackUpAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(BackupFile));
        Assert.Equal([BackupFile], Directory.GetFiles(_folder.FullName, "*", new EnumerationOptions { AttributesToSkip = 0 }));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_unless_that_is_asked()
    {
        File.WriteAllText(BackupFile, "van iemand");

        Assert.Equal(BackupOutcome.FileExists, (await BackUpAsync()).Outcome);
        Assert.Equal("van iemand", File.ReadAllText(BackupFile));
        Assert.Equal(BackupOutcome.Done, (await BackUpAsync(overwrite: true)).Outcome);
    }

    [Fact]
    public async Task An_archive_with_faults_gives_no_backup_but_their_names()
    {
        await _database.SaveAsync(ADocument.With("Voor de kopie").Build());
        await _database.TamperAsync("UPDATE Documents SET Content = x'00'");

        var result = await BackUpAsync();

        Assert.Equal(BackupOutcome.Unsound, result.Outcome);
        Assert.Contains(result.Faults, fault => fault.Code == FaultCode.ContentDamaged);
        Assert.False(File.Exists(BackupFile));
    }

    [Fact]
    public async Task A_backup_of_which_one_byte_changed_touches_nothing()
    {
        await BackUpAsync();
        await _database.SaveAsync(ADocument.With("Na de kopie").Build());
        Repack((name, bytes) =>
        {
            if (name == "newsarchive.db")
                bytes[5000] ^= 1;
            return name;
        });

        Assert.Equal((BackupOutcome.Damaged, "newsarchive.db"), await OutcomeAsync());
        Assert.Equal(["Na de kopie"], await TitlesAsync(_database));
        Assert.Equal(["archive.db"], Directory.GetFiles(_database.Folder, "*.db").Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../kwaad.txt")]
    [InlineData("keys/../../kwaad.txt")]
    [InlineData("/tmp/kwaad.txt")]
    [InlineData("keys\\..\\kwaad.txt")]
    [InlineData("appsettings.json")]
    [InlineData("keys//kwaad.txt")]
    public async Task A_name_in_a_backup_that_leads_elsewhere_makes_it_refused(string name)
    {
        Put("keys/key-1.xml", "sleutel");
        await BackUpAsync();
        Repack((old, _) => old == "keys/key-1.xml" ? name : old);

        Assert.Equal((BackupOutcome.UnsafeName, name), await OutcomeAsync());
        Assert.False(File.Exists(Path.Join(Path.GetDirectoryName(_database.Folder), "kwaad.txt")));
    }

    [Fact]
    public async Task A_file_more_or_less_than_the_manifest_says_makes_it_refused()
    {
        await BackUpAsync();
        using (var zip = ZipFile.Open(BackupFile, ZipArchiveMode.Update))
            zip.CreateEntry("keys/key-2.xml");

        Assert.Equal((BackupOutcome.Damaged, "keys/key-2.xml"), await OutcomeAsync());
    }

    [Fact]
    public async Task What_is_no_backup_is_refused()
    {
        File.WriteAllText(BackupFile, "geen zip");
        Assert.Equal(BackupOutcome.NoBackup, (await OutcomeAsync()).Outcome);

        using (var zip = ZipFile.Open(BackupFile + ".zip", ZipArchiveMode.Create))
            zip.CreateEntry("a.txt");
        Assert.Equal(BackupOutcome.NoBackup, (await _database.Get<ArchiveRestore>().ReadAsync(BackupFile + ".zip", _database.Folder, None)).Outcome);
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        await _database.TamperAsync("INSERT INTO __EFMigrationsHistory VALUES ('99991231235959_Later', '99.0')");
        await BackUpAsync();
        await _database.TamperAsync("DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'");

        Assert.Equal(BackupOutcome.TooNew, (await OutcomeAsync()).Outcome);
    }

    private string Data(string name) => Path.Join(_database.Folder, name);

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Data(name))!);
        File.WriteAllText(Data(name), text);
    }

    private void Repack(Func<string, byte[], string> change)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        using (var zip = ZipFile.OpenRead(BackupFile))
        {
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(content);
                files.Add((entry.FullName, content.ToArray()));
            }
        }

        File.Delete(BackupFile);
        File.WriteAllBytes(BackupFile, Importing.InputFolder.ZipOf([.. files.Select(file => (change(file.Name, file.Bytes), file.Bytes))]));
    }

    private Task<BackupResult> BackUpAsync(bool overwrite = false) =>
        _database.Get<ArchiveBackup>().WriteAsync(BackupFile, _database.Folder, overwrite, None);

    private Task<BackupResult> RestoreAsync() => _database.Get<ArchiveRestore>().ReadAsync(BackupFile, _database.Folder, None);

    private async Task<(BackupOutcome Outcome, string? Detail)> OutcomeAsync()
    {
        var result = await RestoreAsync();
        return (result.Outcome, result.Detail);
    }

    private static async Task<List<string?>> TitlesAsync(ArchiveDatabase database)
    {
        await using var context = database.Open();
        return await context.Articles.Select(a => a.Title).ToListAsync(None);
    }

    private async Task<long> ChangeNumberAsync()
    {
        await using var context = _database.Open();
        return await context.ChangeNumbers.Where(n => n.Scope == ChangeNumber.Archive).Select(n => n.Value).SingleAsync(None);
    }

    private async Task<List<CheckFault>> FaultsAsync() => await _database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None);
}
