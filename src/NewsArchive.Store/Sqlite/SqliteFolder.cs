using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>The folder in which a database lies.</summary>
internal static class SqliteFolder
{
    /// <summary>Makes it, for its owner alone when it is new.</summary>
    internal static void MakeFor(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (file.Length > 0 && !file.StartsWith(':') && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            OwnerFile.CreateFolder(folder);
    }
}
