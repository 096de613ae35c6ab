using System.CommandLine;
using NewsArchive.Store;

namespace NewsArchive.Cli.Backups;

/// <summary>The folder with images and keys that goes with a database.</summary>
internal static class DataFolder
{
    internal static Option<string?> Option() => new("--data") { HelpName = CliMessages.FolderName, Description = BackupMessages.Data };

    /// <summary>The folder asked for, or the one that the database lies in.</summary>
    internal static string Read(string? given, ArchiveCopier copier) => given ?? Path.GetDirectoryName(copier.DatabaseFile)!;
}
