using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Backups;

/// <summary>Which names a backup may hold. A name that leads anywhere else makes the whole backup refused.</summary>
internal static class BackupNames
{
    internal static bool IsSafe(string name) => name == BackupManifest.DatabaseName
        || OwnPlacesFile.Names.Contains(name)
        || (name.Split('/') is [var folder, _, ..] parts && BackupManifest.Folders.Contains(folder) && parts.All(IsSafePart));

    private static bool IsSafePart(string part) =>
        part is not ("" or "." or "..") && part.IndexOfAny(['\\', ':']) < 0 && !part.Any(char.IsControl);
}
