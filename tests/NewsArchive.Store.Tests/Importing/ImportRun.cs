using System.Globalization;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>An import that has run, with what it said.</summary>
public sealed class ImportRun : IImportProgress
{
    private readonly List<ImportItem> _items = [];

    public static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public IReadOnlyList<ImportItem> Items => _items;

    public ImportSummary Summary { get; private set; } = null!;

    /// <summary>Is called after each input; may stop the import.</summary>
    public Action<ImportItem>? Seen { get; init; }

    public int Expected { get; private set; }

    public static Task<ImportRun> OfAsync(ArchiveDatabase database, params string[] paths) =>
        OfAsync(database, ImportLimits.Default, paths);

    public static async Task<ImportRun> OfAsync(ArchiveDatabase database, ImportLimits limits, params string[] paths)
    {
        var run = new ImportRun();
        await run.RunAsync(database.Get<ArchiveImporter>(), limits, CancellationToken.None, paths);
        return run;
    }

    public async Task RunAsync(ArchiveImporter importer, ImportLimits limits, CancellationToken cancellationToken, params string[] paths)
    {
        var request = new ImportRequest(paths, new CollectionDescription("Test", null, null, null), Dutch) { Limits = limits };
        Summary = await importer.RunAsync(request, this, cancellationToken);
    }

    public ImportItem Item(string path) => Assert.Single(_items, item => item.Path == path);

    /// <summary>Asserts what became of a path and exactly why.</summary>
    public void AssertOutcome(string path, ImportOutcome outcome, ImportMessage? reason)
    {
        var item = Item(path);
        Assert.Equal((outcome, reason?.In(Dutch)), (item.Outcome, item.Reason));
    }

    public void Expect(int inputs) => Expected += inputs;

    public void Done(ImportItem item)
    {
        _items.Add(item);
        Seen?.Invoke(item);
    }
}
