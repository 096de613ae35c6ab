using System.IO.Compression;
using NewsArchive.Store.Backups;

namespace NewsArchive.Store.Tests.Backups;

/// <summary>A backup that is damaged or made by somebody else's hand touches nothing.</summary>
public sealed class HostileBackupTests : IAsyncLifetime
{
    private BackupArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await BackupArchive.CreateAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_backup_of_which_one_byte_changed_is_refused()
    {
        await _archive.BackUpAsync();
        await _archive.AddAsync("Na de kopie");
        _archive.Repack((name, bytes) =>
        {
            if (name == "newsarchive.db")
                bytes[5000] ^= 1;
            return name;
        });

        Assert.Equal((BackupOutcome.Damaged, "newsarchive.db"), await _archive.RestoreOutcomeAsync());
        Assert.Equal(["Na de kopie"], await _archive.TitlesAsync());
        Assert.Equal(["archive.db"], Directory.GetFiles(_archive.Database.Folder, "*.db").Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../kwaad.txt")]
    [InlineData("keys/../../kwaad.txt")]
    [InlineData("/tmp/kwaad.txt")]
    [InlineData("keys\\..\\kwaad.txt")]
    [InlineData("appsettings.json")]
    [InlineData("keys//kwaad.txt")]
    public async Task A_name_that_leads_elsewhere_makes_it_refused(string name)
    {
        _archive.Put("keys/key-1.xml", "sleutel");
        await _archive.BackUpAsync();
        _archive.Repack((old, _) => old == "keys/key-1.xml" ? name : old);

        Assert.Equal((BackupOutcome.UnsafeName, name), await _archive.RestoreOutcomeAsync());
        Assert.False(File.Exists(Path.Join(Path.GetDirectoryName(_archive.Database.Folder), "kwaad.txt")));
    }

    [Fact]
    public async Task A_file_more_than_the_manifest_says_makes_it_refused()
    {
        await _archive.BackUpAsync();
        using (var zip = ZipFile.Open(_archive.BackupFile, ZipArchiveMode.Update))
            zip.CreateEntry("keys/key-2.xml");

        Assert.Equal((BackupOutcome.Damaged, "keys/key-2.xml"), await _archive.RestoreOutcomeAsync());
    }

    [Fact]
    public async Task What_is_no_backup_is_refused()
    {
        File.WriteAllText(_archive.BackupFile, "geen zip");
        Assert.Equal(BackupOutcome.NoBackup, (await _archive.RestoreAsync()).Outcome);

        File.Delete(_archive.BackupFile);
        using (var zip = ZipFile.Open(_archive.BackupFile, ZipArchiveMode.Create))
            zip.CreateEntry("a.txt");
        Assert.Equal(BackupOutcome.NoBackup, (await _archive.RestoreAsync()).Outcome);
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        await _archive.Database.TamperAsync("INSERT INTO __EFMigrationsHistory VALUES ('99991231235959_Later', '99.0')");
        await _archive.BackUpAsync();
        await _archive.Database.TamperAsync("DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'");

        Assert.Equal(BackupOutcome.TooNew, (await _archive.RestoreAsync()).Outcome);
    }
}
