using Microsoft.Data.Sqlite;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>An import that is stopped, or in which something fails, says of every input what became of it.</summary>
public sealed class BrokenImportTests : IAsyncLifetime
{
    private static readonly ImportLimits Limits = ImportLimits.Default;
    private readonly InputFolder _input = new();
    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await ArchiveDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        _input.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Stopped_half_way_the_rest_is_reported_as_skipped_and_comes_in_next_time()
    {
        GeneratedDocuments.Write(_input, 900, figures: 5);
        using var stop = new CancellationTokenSource();
        var run = new ImportRun { Seen = _ => stop.Cancel() };

        await run.RunAsync(_database.Get<ArchiveImporter>(), Limits, stop.Token, _input.Root);

        Assert.Equal((901, ImportMessages.Stopped.Dutch), (run.Summary.Inputs, run.Summary.Ended));
        Assert.InRange(run.Summary.Imported, 1, 900);
        AssertRestIsSkipped(run, ImportMessages.Stopped);
        var again = await ImportRun.OfAsync(_database, _input.Root);
        Assert.Equal((901 - run.Summary.Imported, run.Summary.Imported), (again.Summary.Imported, again.Summary.Duplicates));
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_rejected_and_the_others_go_on()
    {
        _input.Text("a.txt", NewsText.With("Eerste")).Text("b.txt", NewsText.With("Traag")).Text("c.txt", NewsText.With("Derde"));
        var limits = Limits with { FileTime = TimeSpan.FromSeconds(1) };
        using var end = new ManualResetEventSlim();
        var importer = Importer(_database.BulkLoad, bytes =>
        {
            if (bytes.AsSpan().IndexOf("Traag"u8) >= 0)
                end.Wait();
            return new DocumentReader(limits).Read(bytes);
        });
        var run = new ImportRun();

        await run.RunAsync(importer, limits, CancellationToken.None, _input.Root);

        end.Set();
        run.AssertOutcome(_input.PathOf("b.txt"), ImportOutcome.Rejected, ImportMessages.TooSlow(limits.FileTime));
        Assert.Equal(2, run.Summary.Imported);
    }

    [Fact]
    public async Task A_document_that_cannot_be_saved_is_rejected_and_the_others_of_its_batch_come_in()
    {
        _input.Text("a.txt", NewsText.With("Eerste")).Text("b.txt", NewsText.With("Tweede")).Text("c.txt", NewsText.With("Derde"));
        var run = new ImportRun();

        await run.RunAsync(Failing("b.txt", new InvalidOperationException("kapot")), Limits, CancellationToken.None, _input.Root);

        run.AssertOutcome(_input.PathOf("b.txt"), ImportOutcome.Rejected, ImportMessages.Unsaved);
        Assert.Equal((2, 1), (run.Summary.Imported, run.Summary.Rejected));
        Assert.Null(run.Summary.Ended);
    }

    [Fact]
    public async Task A_full_disk_ends_the_import_and_says_so_of_every_input_left()
    {
        GeneratedDocuments.Write(_input, 900, figures: 5);
        var run = new ImportRun();

        await run.RunAsync(Failing("0600.txt", new SqliteException("vol", 13)), Limits, CancellationToken.None, _input.Root);

        Assert.Equal((901, ArchiveFault.DiskFull), (run.Summary.Inputs, run.Summary.Fault));
        Assert.InRange(run.Summary.Imported, 1, 600);
        AssertRestIsSkipped(run, ImportMessages.Broken);
    }

    private static void AssertRestIsSkipped(ImportRun run, ImportMessage reason) => Assert.All(
        run.Items.Skip(run.Summary.Imported),
        item => Assert.Equal((ImportOutcome.Skipped, reason.Dutch), (item.Outcome, item.Reason)));

    private ArchiveImporter Failing(string name, Exception failure) => Importer(new FailingLoad(_database.BulkLoad, name, failure));

    private ArchiveImporter Importer(IBulkLoad load, Func<byte[], DocumentReading>? read = null) =>
        new(_database.Get<ArchiveMigrator>(), _database.Get<CollectionRegister>(), load, _database.Get<ImportIndexing>(), _database.Get<ArchiveEngine>())
        {
            Reading = limits => read ?? new DocumentReader(limits).Read,
        };

    private sealed class FailingLoad(IBulkLoad load, string name, Exception failure) : IBulkLoad
    {
        public Task<IReadOnlyList<SavedDocument>> SaveAsync(
            long collectionId, IReadOnlyList<PreparedDocument> batch, CancellationToken cancellationToken) =>
            batch.Any(document => document.Name == name) ? throw failure : load.SaveAsync(collectionId, batch, cancellationToken);
    }
}
