using System.IO.Compression;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Backups;

/// <summary>Packs the whole archive, with its images and keys, into one file, while it is in use.</summary>
public sealed class ArchiveBackup(ArchiveCopier copier, CopyCheck check, TimeProvider time)
{
    /// <summary>Makes a backup. The file appears when it is whole and verified, and only its owner may read it.</summary>
    /// <param name="dataFolder">Where images and keys lie.</param>
    /// <param name="overwrite">Whether a file of that name is replaced.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<BackupResult> WriteAsync(string file, string dataFolder, bool overwrite, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(file);
        if (Directory.Exists(target) || (File.Exists(target) && !overwrite))
            return BackupResult.Of(BackupOutcome.FileExists, file);
        var mark = Path.Join(Path.GetDirectoryName(target), $".{Path.GetRandomFileName()}");
        var (copy, packed) = ($"{mark}.db", $"{mark}.part");
        try
        {
            await copier.CopyToAsync(copy, cancellationToken);
            var faults = await check.FindFaultsAsync(copy, cancellationToken);
            if (faults.Count > 0)
                return new BackupResult(BackupOutcome.Unsound, null, faults, null);
            await Task.Run(() => Pack(packed, copy, dataFolder, cancellationToken), cancellationToken);
            File.Move(packed, target, overwrite);
            return BackupResult.Of(BackupOutcome.Done);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(packed);
        }
    }

    private void Pack(string packed, string copy, string dataFolder, CancellationToken cancellationToken)
    {
        using var stream = OwnerFile.Create(packed);
        using (var writer = new BackupWriter(stream))
        {
            writer.Add(BackupManifest.DatabaseName, copy, CompressionLevel.Fastest, cancellationToken);
            foreach (var folder in BackupManifest.Folders)
                AddFolder(writer, dataFolder, Path.Join(dataFolder, folder), cancellationToken);
            foreach (var name in OwnPlacesFile.Names.Where(name => File.Exists(Path.Join(dataFolder, name))))
                writer.Add(name, Path.Join(dataFolder, name), CompressionLevel.Fastest, cancellationToken);
            writer.WriteManifest(time.GetUtcNow().UtcDateTime);
        }

        stream.Flush(flushToDisk: true);
    }

    private static void AddFolder(BackupWriter writer, string dataFolder, string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return;
        var files = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var path in Directory.EnumerateFiles(folder, "*", files).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(dataFolder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (BackupNames.IsSafe(name))
                writer.Add(name, path, CompressionLevel.NoCompression, cancellationToken);
        }
    }
}
