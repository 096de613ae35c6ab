using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace NewsArchive.Store.Backups;

/// <summary>Reads a backup that may be damaged or hostile: nothing in it is believed before it is verified.</summary>
internal sealed class BackupReader : IDisposable
{
    private const int LongestManifest = 256 * 1024 * 1024;
    private const int ChunkBytes = 128 * 1024;

    private readonly ZipArchive _zip;

    private BackupReader(ZipArchive zip, BackupManifest manifest)
    {
        _zip = zip;
        Manifest = manifest;
    }

    internal BackupManifest Manifest { get; }

    /// <summary>Opens a backup, or says why it cannot be used.</summary>
    internal static (BackupReader? Reader, BackupResult? Refusal) Open(Stream stream)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (ReadManifest(zip) is { } manifest)
                return Refusal(zip, manifest) is { } refusal ? (null, refusal) : (new BackupReader(zip, manifest), null);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or NotSupportedException)
        {
            zip?.Dispose();
        }

        return (null, BackupResult.Of(BackupOutcome.NoBackup));
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Unpacks one file.</summary>
    /// <returns>False when it is not what the manifest says.</returns>
    internal bool Extract(BackupFile file, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var source = _zip.GetEntry(file.Name)!.Open();
            using var target = OwnerFile.Create(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var chunk = new byte[ChunkBytes];
            var length = 0L;
            for (int read; length <= file.Length && (read = source.Read(chunk)) > 0; length += read)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(chunk, 0, read);
                target.Write(chunk, 0, read);
            }

            return length == file.Length && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static BackupManifest? ReadManifest(ZipArchive zip)
    {
        if (zip.GetEntry(BackupManifest.Name) is not { Length: <= LongestManifest } entry)
            return null;
        using var stream = entry.Open();
        return JsonSerializer.Deserialize<BackupManifest>(stream) is { Files: not null } manifest ? manifest : null;
    }

    private static BackupResult? Refusal(ZipArchive zip, BackupManifest manifest)
    {
        if (manifest.Format > BackupManifest.KnownFormat)
            return BackupResult.Of(BackupOutcome.TooNew);
        if (zip.Entries.FirstOrDefault(entry => entry.FullName != BackupManifest.Name && !BackupNames.IsSafe(entry.FullName)) is { } stray)
            return BackupResult.Of(BackupOutcome.UnsafeName, stray.FullName);
        var promised = manifest.Files.Select(file => file.Name).Append(BackupManifest.Name).Order(StringComparer.Ordinal).ToList();
        var present = zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).ToList();
        if (!promised.SequenceEqual(present, StringComparer.Ordinal))
            return BackupResult.Of(BackupOutcome.Damaged, promised.Except(present).Concat(present.Except(promised)).FirstOrDefault());
        return promised.Contains(BackupManifest.DatabaseName) ? null : BackupResult.Of(BackupOutcome.NoBackup);
    }
}
