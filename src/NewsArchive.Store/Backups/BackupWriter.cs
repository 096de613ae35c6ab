using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace NewsArchive.Store.Backups;

/// <summary>Packs files into a backup, each with its checksum.</summary>
internal sealed class BackupWriter(Stream stream) : IDisposable
{
    private const int ChunkBytes = 128 * 1024;

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<BackupFile> _files = [];

    public void Dispose() => _zip.Dispose();

    internal void Add(string name, string path, CompressionLevel compression, CancellationToken cancellationToken)
    {
        using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var target = _zip.CreateEntry(name, compression).Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var chunk = new byte[ChunkBytes];
        var length = 0L;
        for (int read; (read = source.Read(chunk)) > 0; length += read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(chunk, 0, read);
            target.Write(chunk, 0, read);
        }

        _files.Add(new BackupFile(name, length, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }

    internal void WriteManifest(DateTime createdAt)
    {
        using var target = _zip.CreateEntry(BackupManifest.Name).Open();
        JsonSerializer.Serialize(target, new BackupManifest(BackupManifest.KnownFormat, createdAt, _files));
    }
}
