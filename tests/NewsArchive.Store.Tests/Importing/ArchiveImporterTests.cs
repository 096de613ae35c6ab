using System.Diagnostics;
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
    public async Task Pipes_and_devices_are_skipped_without_being_opened()
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
        _input.Text("artikel.md", NewsText.With("Genoemd")).Text(".verborgen", NewsText.With("Ook genoemd"));
        _input.Link("koppeling.txt", "artikel.md");

        var run = await ImportRun.OfAsync(
            _database, [.. new[] { "artikel.md", ".verborgen", "koppeling.txt", "geen" }.Select(_input.PathOf)]);

        Assert.Equal((2, 1), (run.Summary.Imported, run.Summary.Duplicates));
        run.AssertOutcome(_input.PathOf("geen"), ImportOutcome.Rejected, ImportMessages.NotFound);
    }

    [Fact]
    public async Task Documents_join_the_collection_they_came_with()
    {
        _input.Text("a.txt", NewsText.With("Eerste"));
        var krant = new CollectionDescription("De Voorbeeldkrant", "Uitgeverij Voorbeeld", "CC BY 4.0", "https://example.org/");

        await _database.Get<ArchiveImporter>().RunAsync(
            new ImportRequest([_input.Root], krant, ImportRun.Dutch), new ImportRun(), CancellationToken.None);

        await using var context = _database.Open();
        var document = await context.Documents.SingleAsync(CancellationToken.None);
        var collection = await context.Collections.SingleAsync(c => c.Id == document.CollectionId, CancellationToken.None);
        Assert.Equal(krant, new(collection.Name, collection.Publisher, collection.Licence, collection.OriginalAddress));
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
}
