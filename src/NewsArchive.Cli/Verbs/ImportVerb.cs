using System.CommandLine;
using NewsArchive.Cli.Importing;
using NewsArchive.Cli.Indexing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>import [--collection NAME] [--report FILE.json] PATH…</c></summary>
internal static class ImportVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var collection = new CollectionOptions();
        var limits = new LimitOptions();
        var report = new Option<string?>("--report") { HelpName = CliMessages.FileName, Description = ImportTexts.Report };
        var quiet = new Option<bool>("--quiet") { Description = ImportTexts.Quiet };
        var paths = new Argument<string[]>("paths")
        {
            HelpName = CliMessages.PathName,
            Arity = ArgumentArity.OneOrMore,
            Description = ImportTexts.Paths,
        };
        var verb = new Command("import", ImportTexts.Verb) { database, report, quiet, paths };
        collection.AddTo(verb);
        limits.AddTo(verb);
        verb.SetAction((result, cancellationToken) =>
        {
            var given = result.GetRequiredValue(paths);
            var request = new ImportRequest(given, collection.Read(result, given), Language.Current) { Limits = limits.Read(result) };
            return RunAsync(database.Read(result), request, result.GetValue(report), result.GetValue(quiet), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        string connectionString, ImportRequest request, string? reportPath, bool isQuiet, CancellationToken cancellationToken)
    {
        using var report = reportPath is null ? null : new ImportReport(reportPath);
        return await ArchiveSession.RunAsync(connectionString, mayMake: true, async session =>
        {
            OwnPlaceProblems.Tell(session.Get<ArchiveGazetteer>());
            var importer = session.Get<ArchiveImporter>();
            var summary = await ImportDisplay.ShowAsync(
                isQuiet,
                request.Paths,
                progress => importer.RunAsync(request, new ReportedProgress(report, progress), cancellationToken),
                cancellationToken);
            report?.Complete();
            Tell(summary, session);
            return StatusOf(summary);
        });
    }

    private static void Tell(ImportSummary summary, ArchiveSession session)
    {
        Terminal.Line(ImportTexts.Summary(summary));
        if (summary.Fault is { } fault)
            Terminal.Error(ImportTexts.Broken(session.Explain(fault)));
        else if (summary.Ended is not null)
            Terminal.Error(ImportTexts.Stopped);
    }

    private static int StatusOf(ImportSummary summary) => summary switch
    {
        { Ended: not null } => ExitCode.Failed,
        { Rejected: > 0 } => ExitCode.Faults,
        _ => ExitCode.Good,
    };
}
