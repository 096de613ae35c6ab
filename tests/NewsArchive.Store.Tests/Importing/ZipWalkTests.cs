using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

public sealed class ZipWalkTests : IDisposable
{
    private readonly InputFolder _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public async Task A_damaged_entry_is_rejected_and_the_sound_ones_come_in()
    {
        var zip = InputFolder.ZipOf(("a.txt", Document("Eerste")), ("b.txt", Document("Tweede")), ("c.txt", Document("Derde")));
        zip[BytesOf(zip, "b.txt")] ^= 0xFF;
        _input.Bytes("pers.zip", zip);

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("pers.zip!b.txt"), ImportOutcome.Rejected, ImportMessages.DamagedEntry);
        run.AssertOutcome(_input.PathOf("pers.zip!a.txt"), ImportOutcome.Imported, null);
        run.AssertOutcome(_input.PathOf("pers.zip!c.txt"), ImportOutcome.Imported, null);
    }

    [Fact]
    public async Task An_encrypted_entry_is_rejected()
    {
        var zip = InputFolder.ZipOf(("a.txt", Document("Geheim")));
        zip[6] |= 1;
        zip[DirectoryOf(zip) + 8] |= 1;
        _input.Bytes("pers.zip", zip);

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("pers.zip!a.txt"), ImportOutcome.Rejected, ImportMessages.Encrypted);
    }

    [Fact]
    public async Task All_that_a_zip_unpacks_to_counts_together()
    {
        var inner = InputFolder.ZipOf(("c.txt", new byte[60_000]));
        _input.Zip("pers.zip", ("a.txt", Document("Past nog")), ("b.zip", inner), ("d.txt", Document("Te laat")));
        _input.Zip("z.zip", ("e.txt", Document("Eigen zip, eigen grens")));

        var run = await ImportAsync(ImportLimits.Default with { UnpackedBytes = 50_000 });

        run.AssertOutcome(_input.PathOf("pers.zip!a.txt"), ImportOutcome.Imported, null);
        run.AssertOutcome(_input.PathOf("pers.zip!b.zip!c.txt"), ImportOutcome.Rejected, ImportMessages.UnpackedTooLarge(50_000));
        run.AssertOutcome(_input.PathOf("pers.zip!d.txt"), ImportOutcome.Rejected, ImportMessages.UnpackedTooLarge(50_000));
        run.AssertOutcome(_input.PathOf("z.zip!e.txt"), ImportOutcome.Imported, null);
    }

    [Fact]
    public async Task A_header_that_promises_less_than_there_is_makes_the_entry_damaged()
    {
        var zip = InputFolder.ZipOf(("a.txt", Document("Langer dan beloofd")));
        zip[DirectoryOf(zip) + 24] = 1;
        zip[DirectoryOf(zip) + 25] = 0;
        _input.Bytes("pers.zip", zip);

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("pers.zip!a.txt"), ImportOutcome.Rejected, ImportMessages.DamagedEntry);
    }

    [Fact]
    public async Task Too_many_entries_are_rejected_before_any_is_read()
    {
        _input.Zip("pers.zip", [.. Enumerable.Range(0, 11).Select(i => ($"{i}.txt", Document($"Nummer {i}")))]);

        var run = await ImportAsync(ImportLimits.Default with { ZipEntries = 10 });

        run.AssertOutcome(_input.PathOf("pers.zip"), ImportOutcome.Rejected, ImportMessages.TooManyEntries(10));
        Assert.Single(run.Items);
    }

    [Fact]
    public async Task A_zip_is_known_by_its_bytes_and_not_by_its_name()
    {
        _input.Bytes("pers.txt", InputFolder.ZipOf(("a.txt", Document("In een zip die txt heet"))));
        _input.Text("tekst.zip", NewsText.With("Een tekst die zip heet"));

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("pers.txt!a.txt"), ImportOutcome.Imported, null);
        run.AssertOutcome(_input.PathOf("tekst.zip"), ImportOutcome.Rejected, ImportMessages.NotAZip);
    }

    [Fact]
    public async Task A_zip_in_a_zip_is_read_and_named_by_its_way()
    {
        _input.Zip("buiten.zip", ("binnen.zip", InputFolder.ZipOf(("map/a.txt", Document("Binnenin")))), ("leeg.zip", InputFolder.ZipOf()));

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("buiten.zip!binnen.zip!map/a.txt"), ImportOutcome.Imported, null);
        run.AssertOutcome(_input.PathOf("buiten.zip!leeg.zip"), ImportOutcome.Skipped, ImportMessages.EmptyZip);
        Assert.Equal(3, run.Expected);
    }

    [Fact]
    public async Task What_is_no_document_in_a_zip_is_skipped_by_name()
    {
        var document = Document("Zonder extensie");
        _input.Zip("pers.zip", ("foto.jpg", [1, 2, 3]), ("__MACOSX/._a.txt", [1]), ("map/", []), ("Volgens dr. Jansen", document));

        var run = await ImportAsync(ImportLimits.Default);

        run.AssertOutcome(_input.PathOf("pers.zip!foto.jpg"), ImportOutcome.Skipped, ImportMessages.OtherKind);
        run.AssertOutcome(_input.PathOf("pers.zip!__MACOSX/._a.txt"), ImportOutcome.Skipped, ImportMessages.Hidden);
        run.AssertOutcome(_input.PathOf("pers.zip!Volgens dr. Jansen"), ImportOutcome.Imported, null);
        Assert.Equal(4, run.Items.Count);
    }

    private static byte[] Document(string title) => NewsText.Bytes(NewsText.With(title));

    private static int DirectoryOf(byte[] zip) => zip.AsSpan().IndexOf("PK\u0001\u0002"u8);

    // Somewhere in the packed bytes of an entry: behind its local header and name.
    private static int BytesOf(byte[] zip, string name) => zip.AsSpan().IndexOf(NewsText.Bytes(name)) + name.Length + 40;

    private async Task<ImportRun> ImportAsync(ImportLimits limits)
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        return await ImportRun.OfAsync(database, limits, _input.Root);
    }
}
