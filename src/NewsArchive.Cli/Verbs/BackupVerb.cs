using System.CommandLine;
using NewsArchive.Cli.Backups;
using NewsArchive.Store;
using NewsArchive.Store.Backups;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>backup FILE</c></summary>
internal static class BackupVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var data = DataFolder.Option();
        var overwrite = new Option<bool>("--overwrite") { Description = BackupMessages.Overwrite };
        var file = new Argument<string>("file") { HelpName = CliMessages.FileName, Description = BackupMessages.File };
        var verb = new Command("backup", BackupMessages.Backup) { database, data, overwrite, file };
        verb.SetAction((result, cancellationToken) => ArchiveSession.RunAsync(database.Read(result), mayMake: false, async session =>
        {
            var path = result.GetRequiredValue(file);
            var folder = DataFolder.Read(result.GetValue(data), session.Get<ArchiveCopier>());
            var done = await session.Get<ArchiveBackup>().WriteAsync(path, folder, result.GetValue(overwrite), cancellationToken);
            return BackupMessages.Tell(done, BackupMessages.Written(path));
        }));
        return verb;
    }
}
