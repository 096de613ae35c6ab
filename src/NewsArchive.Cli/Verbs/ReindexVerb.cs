using System.CommandLine;
using NewsArchive.Cli.Indexing;
using NewsArchive.Store;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>reindex</c></summary>
internal static class ReindexVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var quiet = new Option<bool>("--quiet") { Description = IndexMessages.Quiet };
        var verb = new Command("reindex", IndexMessages.Verb) { database, quiet };
        verb.SetAction((result, cancellationToken) => ArchiveSession.RunAsync(
            database.Read(result), mayMake: false, session => RunAsync(session, result.GetValue(quiet), cancellationToken)));
        return verb;
    }

    private static async Task<int> RunAsync(ArchiveSession session, bool isQuiet, CancellationToken cancellationToken)
    {
        await session.Get<ArchiveMigrator>().MigrateAsync(cancellationToken);
        OwnPlaceProblems.Tell(session.Get<ArchiveGazetteer>());
        var done = await ReindexDisplay.ShowAsync(
            isQuiet, progress => session.Get<ArchiveReindexer>().RunAsync(progress, cancellationToken));
        Terminal.Line(IndexMessages.Done(done));
        return ExitCode.Good;
    }
}
