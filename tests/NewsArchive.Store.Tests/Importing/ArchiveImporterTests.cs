using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

public sealed class ArchiveImporterTests : IAsyncLifetime
{
    private readonly InputFolder _input = new();
    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await ArchiveDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        _input.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Outcomes_come_in_the_order_of_the_names_also_when_documents_are_read_at_once()
    {
        GeneratedDocuments.Write(_input, 600, figures: 50);

        var run = await ImportRun.OfAsync(_database, _input.Root);

        Assert.Equal(run.Items.Select(item => item.Path).Order(StringComparer.Ordinal), run.Items.Select(item => item.Path));
        Assert.Equal((601, 601), (run.Summary.Inputs, run.Summary.Imported));
    }

    [Fact]
    public async Task Stopped_half_way_the_rest_is_reported_as_skipped_and_comes_in_next_time()
    {
        GeneratedDocuments.Write(_input, 900, figures: 5);
        using var stop = new CancellationTokenSource();
        var run = new ImportRun { Seen = _ => stop.Cancel() };

        await run.RunAsync(_database.Get<ArchiveImporter>(), ImportLimits.Default, stop.Token, _input.Root);

        Assert.Equal((901, ImportMessages.Stopped.Dutch), (run.Summary.Inputs, run.Summary.Ended));
        Assert.InRange(run.Summary.Imported, 1, 900);
        Assert.All(run.Items.Skip(run.Summary.Imported), item => Assert.Equal((ImportOutcome.Skipped, ImportMessages.Stopped.Dutch), (item.Outcome, item.Reason)));
        var again = await ImportRun.OfAsync(_database, _input.Root);
        Assert.Equal((901 - run.Summary.Imported, run.Summary.Imported), (again.Summary.Imported, again.Summary.Duplicates));
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_rejected_and_the_others_go_on()
    {
        _input.Text("a.txt", NewsText.With("Eerste")).Text("b.txt", NewsText.With("Traag")).Text("c.txt", NewsText.With("Derde"));
        var limits = ImportLimits.Default with { FileTime = TimeSpan.FromSeconds(1) };
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
        _input.Text("a.txt", NewsText.With("Eerste")).Text("b.txt", NewsText.With("Onmogelijk")).Text("c.txt", NewsText.With("Derde"));
        var run = new ImportRun();

        await run.RunAsync(
            Importer(new FailingLoad(_database.BulkLoad, "b.txt", () => new InvalidOperationException("kapot"))), ImportLimits.Default, CancellationToken.None, _input.Root);

        run.AssertOutcome(_input.PathOf("b.txt"), ImportOutcome.Rejected, ImportMessages.Unsaved);
        Assert.Equal((2, 1), (run.Summary.Imported, run.Summary.Rejected));
        Assert.Null(run.Summary.Ended);
    }

    [Fact]
    public async Task A_full_disk_ends_the_import_and_says_so_of_every_input_left()
    {
        GeneratedDocuments.Write(_input, 900, figures: 5);
        var run = new ImportRun();

        await run.RunAsync(
            Importer(new FailingLoad(_database.BulkLoad, "0600.txt", () => new SqliteException("vol", 13))), ImportLimits.Default, CancellationToken.None, _input.Root);

        Assert.Equal((901, ArchiveFault.DiskFull), (run.Summary.Inputs, run.Summary.Fault));
        Assert.InRange(run.Summary.Imported, 1, 600);
        Assert.All(run.Items.Skip(run.Summary.Imported), item => Assert.Equal((ImportOutcome.Skipped, ImportMessages.Broken.Dutch), (item.Outcome, item.Reason)));
    }

    [Fact]
    public async Task Pipes_and_sockets_are_skipped_without_being_opened()
    {
        using (var make = Process.Start("mkfifo", [_input.PathOf("pijp.txt")]))
            await make.WaitForExitAsync(CancellationToken.None);

        var run = await ImportRun.OfAsync(_database, _input.Root, "/dev/null");

        run.AssertOutcome(_input.PathOf("pijp.txt"), ImportOutcome.Skipped, ImportMessages.NotRegular);
        run.AssertOutcome("/dev/null", ImportOutcome.Skipped, ImportMessages.NotRegular);
    }

    [Fact]
    public async Task A_name_that_is_no_UTF_8_is_reported_and_hurts_no_other()
    {
        _input.Text("goed.txt", NewsText.With("Goed"));
        using (var make = Process.Start("sh", ["-c", $"printf tekst > \"$(printf '{_input.Root}/Ta\\357z.txt')\""]))
            await make.WaitForExitAsync(CancellationToken.None);

        var run = await ImportRun.OfAsync(_database, _input.Root);

        run.AssertOutcome(_input.PathOf("Ta\uFFFDz.txt"), ImportOutcome.Rejected, ImportMessages.Unreachable);
        run.AssertOutcome(_input.PathOf("goed.txt"), ImportOutcome.Imported, null);
    }

    [Fact]
    public async Task A_file_that_is_named_is_tried_whatever_its_name_says()
    {
        _input.Text("artikel.md", NewsText.With("Genoemd")).Text(".verborgen", NewsText.With("Ook genoemd")).Link("koppeling.txt", "artikel.md");

        var run = await ImportRun.OfAsync(_database, _input.PathOf("artikel.md"), _input.PathOf(".verborgen"), _input.PathOf("koppeling.txt"), _input.PathOf("geen"));

        Assert.Equal((2, 1), (run.Summary.Imported, run.Summary.Duplicates));
        run.AssertOutcome(_input.PathOf("geen"), ImportOutcome.Rejected, ImportMessages.NotFound);
    }

    [Fact]
    public async Task Documents_join_the_collection_they_came_with()
    {
        _input.Text("a.txt", NewsText.With("Eerste"));
        var request = new ImportRequest([_input.Root], new CollectionDescription("De Voorbeeldkrant", "Uitgeverij Voorbeeld", "CC BY 4.0", "https://example.org/"), CultureInfo.InvariantCulture);

        await _database.Get<ArchiveImporter>().RunAsync(request, new ImportRun(), CancellationToken.None);

        await using var context = _database.Open();
        var document = await context.Documents.SingleAsync(CancellationToken.None);
        var collection = await context.Collections.SingleAsync(c => c.Id == document.CollectionId, CancellationToken.None);
        Assert.Equal(("De Voorbeeldkrant", "Uitgeverij Voorbeeld", "CC BY 4.0", "https://example.org/"), (collection.Name, collection.Publisher, collection.Licence, collection.OriginalAddress));
    }

    [Fact]
    public void An_import_without_a_collection_takes_the_name_of_the_one_folder_or_zip()
    {
        var folder = Directory.CreateDirectory(_input.PathOf("Trouw 1995")).FullName;

        Assert.Equal("Trouw 1995", CollectionDescription.DefaultName([folder + "/"]));
        Assert.Equal("pers", CollectionDescription.DefaultName(["map/pers.zip"]));
        Assert.Equal(CollectionDescription.LooseDocuments, CollectionDescription.DefaultName(["a.txt"]));
        Assert.Equal(CollectionDescription.LooseDocuments, CollectionDescription.DefaultName([folder, folder]));
    }

    private ArchiveImporter Importer(IBulkLoad load, Func<byte[], DocumentReading>? read = null)
    {
        var importer = new ArchiveImporter(_database.Get<ArchiveMigrator>(), _database.Get<CollectionRegister>(), load, _database.Get<ArchiveEngine>());
        return read is null ? importer : new ArchiveImporter(_database.Get<ArchiveMigrator>(), _database.Get<CollectionRegister>(), load, _database.Get<ArchiveEngine>()) { Reading = _ => read };
    }

    private sealed class FailingLoad(IBulkLoad load, string name, Func<Exception> failure) : IBulkLoad
    {
        public Task<IReadOnlyList<SavedDocument>> SaveAsync(long collectionId, IReadOnlyList<PreparedDocument> batch, CancellationToken cancellationToken) =>
            batch.Any(document => document.Name == name) ? throw failure() : load.SaveAsync(collectionId, batch, cancellationToken);
    }
}
