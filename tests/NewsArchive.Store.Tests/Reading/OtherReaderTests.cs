using NewsArchive.Core.Parsing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class OtherReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_source_comes_in_pieces_that_together_are_the_text()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        const string Text = "Brug in Aleppo\r\n\r\n01 mei 2016\r\n\r\nEr wordt weer gelopen, zeggen bewoners.\r\n";
        var path = (await database.SaveAsync(ADocument.OfText(Text, "brug.txt")))[0].ArticlePath;

        var source = await database.Get<SourceReader>().FindAsync(path, 1, None);

        Assert.Equal(Text, string.Concat(source!.Pieces.Items.Select(piece => piece.Text)));
        Assert.Equal((LeafKind.Title, "Brug in Aleppo"), (source.Pieces.Items[0].Kind, source.Pieces.Items[0].Text));
        Assert.All(source.Pieces.Items.Where(piece => piece.Kind is null), piece => Assert.True(string.IsNullOrWhiteSpace(piece.Text)));
        Assert.Null(await database.Get<SourceReader>().FindAsync("/artikelen/zonder-datum/niets", 1, None));
    }

    [Fact]
    public async Task An_enormous_piece_of_source_is_cut_and_paged()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var text = "Lang\n\n" + new string('a', 8000 * 500);
        var path = (await database.SaveAsync(ADocument.OfText(text)))[0].ArticlePath;

        var second = await database.Get<SourceReader>().FindAsync(path, 2, None);

        Assert.InRange(second!.Pieces.Items.Sum(piece => piece.Text.Length), 1, 8000 * SourceReader.PiecesPerPage);
    }

    [Fact]
    public async Task The_front_page_shows_this_day_in_earlier_years_or_else_the_days_around_it()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Op de dag").Published("05 mei 1995").Figure(SampleTexts.Market, "De markt. Foto: Reuters").Build(),
            ADocument.With("Een dag later").Published("06 mei 2001").Build(),
            ADocument.With("Kort geleden").Published("05 mei 2024").Build(),
            ADocument.With("Zonder dag").Build());

        var day = await database.Get<FrontPageReader>().ReadAsync(new DateOnly(2024, 5, 5), None);
        var around = await database.Get<FrontPageReader>().ReadAsync(new DateOnly(2024, 5, 4), None);

        Assert.Equal(["Kort geleden", "Een dag later", "Op de dag"], day.Newest.Select(card => card.Title));
        Assert.Equal(["Op de dag"], day.OnThisDay.Select(card => card.Title));
        Assert.Empty(day.AroundThisDay);
        Assert.Equal(["Een dag later", "Op de dag"], around.AroundThisDay.Select(card => card.Title));
        Assert.Equal(new ArchiveSize(4, 1, 2, 1, new DateOnly(1995, 5, 5), new DateOnly(2024, 5, 5)), day.Size);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public async Task The_front_page_of_an_empty_archive_is_empty_on_every_day(int year, int month, int day)
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var page = await database.Get<FrontPageReader>().ReadAsync(new DateOnly(year, month, day), None);

        Assert.Empty(page.Newest);
        Assert.Equal(new ArchiveSize(0, 0, 0, 0, null, null), page.Size);
    }

    [Fact]
    public async Task The_sitemap_names_every_article_with_its_last_day()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With("Een").Published("05 mei 1995").Build(), ADocument.With("Twee").Build());
        var reader = database.Get<SitemapReader>();

        var entries = new List<SitemapEntry>();
        await foreach (var entry in reader.ReadAsync(1, None))
            entries.Add(entry);

        Assert.Equal(1, await reader.CountFilesAsync(None));
        Assert.Equal(
            [new("/artikelen/1995/05/05/een", new DateOnly(1995, 5, 5)), new("/artikelen/zonder-datum/twee", null)], entries);
    }

    [Fact]
    public async Task The_change_number_grows_when_another_process_writes()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var reader = database.Get<ChangeNumberReader>();
        var before = await reader.ReadAsync(None);

        await database.TamperAsync("UPDATE ChangeNumbers SET Value = Value + 1");

        Assert.Equal(before + 1, await reader.ReadAsync(None));
    }
}
