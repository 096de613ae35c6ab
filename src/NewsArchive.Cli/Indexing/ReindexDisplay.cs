using NewsArchive.Store.Indexing;
using Spectre.Console;

namespace NewsArchive.Cli.Indexing;

/// <summary>Shows how far the index is: a bar on a terminal, a line now and then elsewhere.</summary>
internal static class ReindexDisplay
{
    internal static Task<int> ShowAsync(bool isQuiet, Func<IProgress<ReindexProgress>?, Task<int>> reindex)
    {
        if (isQuiet)
            return reindex(null);
        return Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi ? reindex(new Lines()) : ShowBarAsync(reindex);
    }

    private static Task<int> ShowBarAsync(Func<IProgress<ReindexProgress>, Task<int>> reindex)
    {
        ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        return AnsiConsole.Progress().Columns(columns).StartAsync(
            context => reindex(new Bar(context.AddTask(Markup.Escape(IndexMessages.Indexing)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ReindexProgress>
    {
        public void Report(ReindexProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }

    // A line for each twentieth part.
    private sealed class Lines : IProgress<ReindexProgress>
    {
        private const int Parts = 20;

        private long _told = -1;

        public void Report(ReindexProgress value)
        {
            var part = value.Total == 0 ? 0 : (long)value.Done * Parts / value.Total;
            if (part <= _told)
                return;
            _told = part;
            Terminal.Line(IndexMessages.Progress(value.Done, value.Total));
        }
    }
}
