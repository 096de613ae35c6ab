namespace NewsArchive.Store.Backups;

/// <summary>What a backup holds, so that it can be told whether it is whole.</summary>
/// <param name="Format">The form of the backup; this program knows <see cref="KnownFormat"/>.</param>
/// <param name="CreatedAt">When it was made, in UTC.</param>
/// <param name="Files">Every file in it but the manifest.</param>
public sealed record BackupManifest(int Format, DateTime CreatedAt, IReadOnlyList<BackupFile> Files)
{
    internal const int KnownFormat = 1;
    internal const string Name = "manifest.json";
    internal const string DatabaseName = "newsarchive.db";

    /// <summary>The folders of the archive that go with the database.</summary>
    internal static IReadOnlyList<string> Folders { get; } = ["images", "keys"];
}

/// <summary>A file in a backup.</summary>
/// <param name="Name">With slashes, below the data folder.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record BackupFile(string Name, long Length, string Sha256);
