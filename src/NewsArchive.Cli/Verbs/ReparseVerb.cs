using System.CommandLine;
using NewsArchive.Cli.Indexing;
using NewsArchive.Store;
using NewsArchive.Store.Reparsing;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>reparse</c></summary>
internal static class ReparseVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var preview = new Option<bool>("--preview") { Description = ReparseMessages.Preview };
        var quiet = new Option<bool>("--quiet") { Description = IndexMessages.Quiet };
        var verb = new Command("reparse", ReparseMessages.Verb) { database, preview, quiet };
        verb.SetAction((result, cancellationToken) => ArchiveSession.RunAsync(
            database.Read(result),
            mayMake: false,
            session => RunAsync(session, result.GetValue(preview), result.GetValue(quiet), cancellationToken)));
        return verb;
    }

    private static async Task<int> RunAsync(ArchiveSession session, bool preview, bool isQuiet, CancellationToken cancellationToken)
    {
        await session.Get<ArchiveMigrator>().MigrateAsync(cancellationToken);
        ReparseOutcome? outcome = null;
        await ReindexDisplay.ShowAsync(isQuiet || preview, async progress =>
        {
            outcome = await session.Get<ArchiveReparser>().RunAsync(
                preview, change => Terminal.Line(ReparseMessages.Change(change)), progress, cancellationToken);
            return outcome.Documents;
        });
        foreach (var name in outcome!.Unreadable)
            Terminal.Error(ReparseMessages.Unreadable(name));
        Terminal.Line(ReparseMessages.Done(outcome, preview));
        return outcome.Unreadable.Count == 0 ? ExitCode.Good : ExitCode.Faults;
    }
}
