using System.Globalization;

namespace NewsArchive.Store.Backups;

/// <summary>Puts a backup back into the archive while it is in use. Nothing is touched before all of the backup is verified.</summary>
public sealed class ArchiveRestore(ArchiveCopier copier, ArchiveEngine engine, ArchiveMigrator migrator, CopyCheck check, TimeProvider time)
{
    /// <summary>Restores a backup and keeps the archive that was there beside the new one.</summary>
    /// <param name="dataFolder">Where images and keys belong.</param>
    /// <exception cref="IOException">The backup cannot be read, or its content not written.</exception>
    public async Task<BackupResult> ReadAsync(string file, string dataFolder, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read);
        var (opened, refusal) = BackupReader.Open(stream);
        if (opened is null)
            return refusal!;
        using var reader = opened;
        var workFolder = Path.Join(Path.GetDirectoryName(copier.DatabaseFile), $".restore-{Path.GetRandomFileName()}");
        OwnerFile.CreateFolder(workFolder);
        try
        {
            return await Task.Run(() => Unpack(reader, workFolder, cancellationToken), cancellationToken) is { } damaged
                ? BackupResult.Of(BackupOutcome.Damaged, damaged)
                : await VerifyAndReplaceAsync(workFolder, reader.Manifest, dataFolder, cancellationToken);
        }
        finally
        {
            Directory.Delete(workFolder, recursive: true);
        }
    }

    /// <returns>The name of the file that is not what it should be, or null.</returns>
    private static string? Unpack(BackupReader reader, string workFolder, CancellationToken cancellationToken)
    {
        foreach (var file in reader.Manifest.Files)
        {
            var path = Path.Join(workFolder, file.Name);
            OwnerFile.CreateFolder(Path.GetDirectoryName(path)!);
            if (!reader.Extract(file, path, cancellationToken))
                return file.Name;
        }

        return null;
    }

    private async Task<BackupResult> VerifyAndReplaceAsync(
        string workFolder, BackupManifest manifest, string dataFolder, CancellationToken cancellationToken)
    {
        var database = Path.Join(workFolder, BackupManifest.DatabaseName);
        if (await check.BringUpToDateAsync(database, cancellationToken) is { } fault)
            return BackupResult.Of(fault == ArchiveFault.TooOld ? BackupOutcome.TooOld : BackupOutcome.TooNew);
        var faults = await check.FindFaultsAsync(database, cancellationToken);
        if (faults.Count > 0)
            return new BackupResult(BackupOutcome.Unsound, null, faults, null);

        var previous = await KeepPreviousAsync(cancellationToken);
        await copier.ReplaceByAsync(database, cancellationToken);
        foreach (var file in manifest.Files.Where(file => file.Name != BackupManifest.DatabaseName))
            PutInPlace(Path.Join(workFolder, file.Name), Path.Join(dataFolder, file.Name));
        return new BackupResult(BackupOutcome.Done, null, [], previous);
    }

    /// <summary>Keeps what is there, and leaves an archive that can take the backup in.</summary>
    private async Task<string?> KeepPreviousAsync(CancellationToken cancellationToken)
    {
        var previous = engine.Exists() ? PreviousName() : null;
        try
        {
            if (previous is not null)
                await copier.CopyToAsync(previous, cancellationToken);
            await migrator.MigrateAsync(cancellationToken);
        }
        catch (Exception e) when (previous is not null
            && engine.FaultOf(e) is ArchiveFault.Damaged or ArchiveFault.TooOld or ArchiveFault.TooNew)
        {
            // So damaged that it cannot even be opened, or of another version: that may be why it is restored.
            copier.SetAside(previous);
            await migrator.MigrateAsync(cancellationToken);
        }

        return previous;
    }

    private string PreviousName()
    {
        var moment = time.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        return Path.ChangeExtension(copier.DatabaseFile, $"before-restore-{moment}.db");
    }

    private static void PutInPlace(string from, string to)
    {
        OwnerFile.CreateFolder(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }
}
