using System.CommandLine;
using NewsArchive.Cli.Checking;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Checking;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>check</c></summary>
internal static class CheckVerb
{
    internal static Command Create()
    {
        var database = new DatabaseOption();
        var head = new Option<string?>("--head") { Description = CheckMessages.HeadOption, HelpName = "HASH" };
        head.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsHash(token.Value))
                result.AddError(head.Name);
        });
        var verb = new Command("check", CheckMessages.Verb) { database, head };
        verb.SetAction((result, cancellationToken) => ArchiveSession.RunAsync(
            database.Read(result),
            mayMake: false,
            async session =>
            {
                var status = await RunAsync(session.Get<ArchiveChecker>(), result.GetValue(head), cancellationToken);
                Terminal.Line(CheckMessages.Head(await session.Get<HistoryCheck>().ReadHeadAsync(cancellationToken)));
                return status;
            }));
        return verb;
    }

    private static bool IsHash(string text) => text.Length == CorrectionChain.Start.Length && text.All(char.IsAsciiHexDigit);

    private static async Task<int> RunAsync(ArchiveChecker checker, string? head, CancellationToken cancellationToken)
    {
        var articles = new ArticleCount();
        var faults = 0;
        await foreach (var fault in checker.FindFaultsAsync(head, articles, cancellationToken))
        {
            // What a killed import left half written is invisible, and the next import clears it.
            if (fault.Code == FaultCode.LeftUnfinished)
            {
                Terminal.Line(CheckMessages.LeftUnfinished(fault.Subject));
                continue;
            }

            faults++;
            Terminal.Error(CheckMessages.Fault(fault));
        }

        if (faults > 0)
            Terminal.Error(CheckMessages.Unsound(articles.Value, faults));
        else
            Terminal.Line(CheckMessages.Sound(articles.Value));
        return faults > 0 ? ExitCode.Faults : ExitCode.Good;
    }

    private sealed class ArticleCount : IProgress<int>
    {
        internal int Value { get; private set; }

        public void Report(int value) => Value = value;
    }
}
