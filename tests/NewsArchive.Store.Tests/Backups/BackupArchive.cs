using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Backups;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Tests.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Backups;

/// <summary>An archive with a place for its backup.</summary>
public sealed class BackupArchive : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-backup-");

    private BackupArchive(ArchiveDatabase database) => Database = database;

    public ArchiveDatabase Database { get; }

    public string Folder => _folder.FullName;

    public string BackupFile => Path.Join(Folder, "kopie.backup");

    public static async Task<BackupArchive> CreateAsync() => new(await ArchiveDatabase.CreateAsync());

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public string Data(string name) => Path.Join(Database.Folder, name);

    public void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Data(name))!);
        File.WriteAllText(Data(name), text);
    }

    public Task AddAsync(string title) => Database.SaveAsync(ADocument.With(title).Build());

    public Task<BackupResult> BackUpAsync(bool overwrite = false) =>
        Database.Get<ArchiveBackup>().WriteAsync(BackupFile, Database.Folder, overwrite, None);

    public Task<BackupResult> RestoreAsync() => Database.Get<ArchiveRestore>().ReadAsync(BackupFile, Database.Folder, None);

    public async Task<(BackupOutcome Outcome, string? Detail)> RestoreOutcomeAsync()
    {
        var result = await RestoreAsync();
        return (result.Outcome, result.Detail);
    }

    /// <summary>Packs the backup anew; the change may rename a file or alter its bytes.</summary>
    public void Repack(Func<string, byte[], string> change)
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

        File.WriteAllBytes(BackupFile, InputFolder.ZipOf([.. files.Select(file => (change(file.Name, file.Bytes), file.Bytes))]));
    }

    public async Task<List<string?>> TitlesAsync()
    {
        await using var context = Database.Open();
        return await context.Articles.Select(a => a.Title).ToListAsync(None);
    }

    public async Task<long> ChangeNumberAsync()
    {
        await using var context = Database.Open();
        return await context.ChangeNumbers.Where(n => n.Scope == ChangeNumber.Archive).Select(n => n.Value).SingleAsync(None);
    }

    public async Task<List<CheckFault>> FaultsAsync() =>
        await Database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None);
}
