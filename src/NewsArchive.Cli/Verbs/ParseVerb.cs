using System.CommandLine;
using NewsArchive.Store.Importing;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>parse [--out DIR] PATH…</c></summary>
internal static class ParseVerb
{
    internal static Command Create()
    {
        var outOption = new Option<string?>("--out") { HelpName = CliMessages.FolderName, Description = ParseMessages.Out };
        var paths = new Argument<string[]>("paths")
        {
            HelpName = CliMessages.PathName,
            Arity = ArgumentArity.OneOrMore,
            Description = ParseMessages.Paths,
        };
        var verb = new Command("parse", ParseMessages.Verb) { outOption, paths };
        verb.SetAction((result, cancellationToken) => Task.FromResult(Run(
            result.GetRequiredValue(paths),
            result.GetValue(outOption) is { } folder ? new ParsedFiles(folder) : null,
            cancellationToken)));
        return verb;
    }

    private static int Run(string[] paths, ParsedFiles? files, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(ImportLimits.Default);
        var status = ExitCode.Good;
        foreach (var input in new InputWalker(ImportLimits.Default, new ImportStop()).Walk(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Take(input, reader, files) is not { } refusal)
                continue;
            Terminal.Error($"{input.Path}: {refusal}");
            status = ExitCode.Faults;
        }

        return status;
    }

    /// <returns>Why it was refused, or null.</returns>
    private static string? Take(ImportInput input, DocumentReader reader, ParsedFiles? files)
    {
        if (input is SettledInput { Outcome: ImportOutcome.Rejected } settled)
            return settled.Reason.In(Language.Current);
        if (input is not DocumentInput document)
            return null;
        var (article, refusal) = reader.Read(document.Bytes);
        if (article is null)
            return refusal!.In(Language.Current);
        if (files is not null)
            return files.Write(document.Name, article);
        ParsedFiles.Print(article);
        return null;
    }
}
