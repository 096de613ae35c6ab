using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>What every engine's bulk load has to do.</summary>
public sealed class BulkLoadTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_document_comes_back_with_its_bytes_its_leaves_and_its_blocks()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var document = ADocument.With("Markt in Homs weer open").Paragraph("De eerste kramen staan er.").Build();

        var saved = Assert.Single(await database.SaveAsync(document));

        await using var context = database.Open();
        var stored = await context.Documents.SingleAsync(None);
        Assert.True(saved.IsNew);
        Assert.Equal(document.Sha256, stored.Sha256);
        Assert.Equal("Markt in Homs weer open\n\nDe eerste kramen staan er.\n\n", Unpacked(stored));
        Assert.Equal(document.Article.Leaves, LeafMap.Read(stored.Leaves)!.Value.AsEnumerable());
        Assert.Equal("De eerste kramen staan er.", (await context.Blocks.SingleAsync(None)).Text);
        Assert.Equal(saved.ArticlePath, (await context.Addresses.SingleAsync(a => a.IsCurrent, None)).Path);
    }

    [Fact]
    public async Task The_same_bytes_are_a_duplicate_of_the_document_that_came_first()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With("Brug gesloten", "eerste.txt").Build());

        var again = Assert.Single(await database.SaveAsync(ADocument.With("Brug gesloten", "tweede.txt").Build()));

        Assert.Equal(
            (false, "eerste.txt", "/artikelen/zonder-datum/brug-gesloten"), (again.IsNew, again.DuplicateOf, again.ArticlePath));
        await using var context = database.Open();
        Assert.Equal(1, await context.Documents.CountAsync(None));
    }

    [Fact]
    public async Task The_same_bytes_twice_in_one_batch_are_saved_once()
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var saved = await database.SaveAsync(
            ADocument.With("Brug gesloten", "een.txt").Build(), ADocument.With("Brug gesloten", "twee.txt").Build());

        Assert.Equal([null, "een.txt"], saved.Select(document => document.DuplicateOf));
    }

    [Fact]
    public async Task Articles_that_want_the_same_address_are_told_apart_by_their_hashes()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var second = ADocument.With("Brug gesloten").Paragraph("Een ander bericht.").Build();

        var saved = await database.SaveAsync(ADocument.With("Brug gesloten").Build(), second);

        Assert.Equal("/artikelen/zonder-datum/brug-gesloten", saved[0].ArticlePath);
        Assert.Equal("/artikelen/zonder-datum/brug-gesloten-" + second.Sha256[..6], saved[1].ArticlePath);
    }

    [Fact]
    public async Task Other_line_ends_are_said_to_be_a_near_duplicate_and_linked_both_ways()
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var saved = await database.SaveAsync(
            ADocument.OfText("Titel\n\nEen alinea.\n", "unix.txt"), ADocument.OfText("Titel\r\n\r\nEen alinea.\r\n", "dos.txt"));

        Assert.Equal([new NearDuplicateOf("unix.txt", OtherDate: false)], saved[1].NearDuplicates);
        await using var context = database.Open();
        var links = await context.DocumentLinks.OrderBy(link => link.DocumentId).ToListAsync(None);
        Assert.Equal([(1, 2, false), (2, 1, false)], links.Select(link => (link.DocumentId, link.OtherId, link.OtherDate)));
        Assert.Equal(2, await context.Articles.CountAsync(None));
    }

    [Fact]
    public async Task Every_batch_with_something_new_raises_the_change_number_and_others_do_not()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With("Brug gesloten").Build());
        var before = await ChangeNumberAsync(database);

        await database.SaveAsync(ADocument.With("Brug gesloten").Build());
        var afterDuplicate = await ChangeNumberAsync(database);
        await database.SaveAsync(ADocument.With("Brug weer open").Build());

        Assert.Equal(before, afterDuplicate);
        Assert.Equal(before + 1, await ChangeNumberAsync(database));
    }

    private static async Task<long> ChangeNumberAsync(ArchiveDatabase database)
    {
        await using var context = database.Open();
        return (await context.ChangeNumbers.SingleAsync(n => n.Scope == ChangeNumber.Archive, None)).Value;
    }

    private static string Unpacked(SourceDocument document) =>
        System.Text.Encoding.UTF8.GetString(SourceContent.Decompress(document.Content, document.ByteLength)!);
}
