using System.CommandLine;
using NewsArchive.Cli.Backups;
using NewsArchive.Store;
using NewsArchive.Store.Backups;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>restore FILE</c></summary>
internal static class RestoreVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var data = DataFolder.Option();
        var file = new Argument<string>("file") { HelpName = CliMessages.FileName, Description = BackupMessages.RestoreFile };
        var verb = new Command("restore", BackupMessages.Restore) { database, data, file };
        verb.SetAction((result, cancellationToken) => ArchiveSession.RunAsync(database.Read(result), mayMake: true, async session =>
        {
            var folder = DataFolder.Read(result.GetValue(data), session.Get<ArchiveCopier>());
            var done = await session.Get<ArchiveRestore>().ReadAsync(result.GetRequiredValue(file), folder, cancellationToken);
            return BackupMessages.Tell(done, BackupMessages.Restored(done.Previous));
        }));
        return verb;
    }
}
