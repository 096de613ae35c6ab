using NewsArchive.Store.Importing;
using Spectre.Console;

namespace NewsArchive.Cli.Importing;

/// <summary>Shows an import as it goes: a bar on a terminal, a line for each input elsewhere.</summary>
internal static class ImportDisplay
{
    internal static async Task<ImportSummary> ShowAsync(
        bool isQuiet, IReadOnlyList<string> paths, Func<IImportProgress, Task<ImportSummary>> import, CancellationToken cancellationToken)
    {
        if (isQuiet)
            return await import(new SilentProgress());
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi)
            return await import(new LineProgress());
        return await ShowBarAsync(paths, import, cancellationToken);
    }

    private static async Task<ImportSummary> ShowBarAsync(
        IReadOnlyList<string> paths, Func<IImportProgress, Task<ImportSummary>> import, CancellationToken cancellationToken)
    {
        var rejections = new List<ImportItem>();
        ProgressColumn[] columns =
            [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        var inputs = InputWalker.Count(paths, cancellationToken);
        var summary = await AnsiConsole.Progress().Columns(columns).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(ImportTexts.Importing), maxValue: Math.Max(1, inputs));
            var result = await import(new BarProgress(task, rejections));
            task.Value = task.MaxValue;
            return result;
        });
        foreach (var item in rejections)
            Terminal.Line(ImportTexts.Line(item));
        if (summary.Rejected > rejections.Count)
            Terminal.Line(ImportTexts.More(summary.Rejected - rejections.Count));
        return summary;
    }
}
