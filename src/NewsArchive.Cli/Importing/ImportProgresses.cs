using NewsArchive.Store.Importing;
using Spectre.Console;

namespace NewsArchive.Cli.Importing;

/// <summary>Writes each outcome into the report before it is shown.</summary>
internal sealed class ReportedProgress(ImportReport? report, IImportProgress shown) : IImportProgress
{
    public void Expect(int inputs) => shown.Expect(inputs);

    public void Done(ImportItem item)
    {
        report?.Write(item);
        shown.Done(item);
    }
}

/// <summary>A line for each input.</summary>
internal sealed class LineProgress : IImportProgress
{
    public void Expect(int inputs)
    {
    }

    public void Done(ImportItem item) => Terminal.Line(ImportTexts.Line(item));
}

/// <summary>Nothing until the summary.</summary>
internal sealed class SilentProgress : IImportProgress
{
    public void Expect(int inputs)
    {
    }

    public void Done(ImportItem item)
    {
    }
}

/// <summary>Moves a bar on, and keeps the first rejections to be shown under it.</summary>
internal sealed class BarProgress(ProgressTask task, List<ImportItem> rejections) : IImportProgress
{
    private const int MostRejections = 25;

    public void Expect(int inputs) => task.MaxValue += inputs;

    public void Done(ImportItem item)
    {
        task.Increment(1);
        if (item.Outcome == ImportOutcome.Rejected && rejections.Count < MostRejections)
            rejections.Add(item);
    }
}
