using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading.Desk;

public sealed class HistoryReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_newest_entry_comes_first_with_article_figure_and_names()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var figure = (await archive.FiguresAsync())[1];
        await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "a", "b", "a", CorrectedArchive.Bert);
        await archive.AddAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), null, "een", null);
        await archive.AddAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), "een", "twee", null);

        var page = await ReadAsync(archive, new HistoryQuery());

        Assert.Equal([3L, 2L, 1L], page.Entries.Select(entry => entry.Correction.Id));
        Assert.Equal([true, false, true], page.Entries.Select(entry => entry.IsLatest));
        Assert.Equal([figure, figure, null], page.Entries.Select(entry => entry.FigureId));
        Assert.Equal(("Anna", "A. Voorbeeld"), (page.Entries[0].AuthorName, page.Entries[0].PublicName));
        Assert.Null(page.Entries[2].AuthorName);
        Assert.Equal("Brug in Aleppo hersteld", page.Entries[0].Article!.Title);
        Assert.Equal(3, page.Total);
    }

    [Fact]
    public async Task An_entry_says_on_which_page_of_a_long_article_its_block_stands()
    {
        var document = Enumerable.Range(0, ArticleReader.BlocksPerPage)
            .Aggregate(ADocument.With("Lang"), (text, number) => text.Paragraph($"Alinea {number} over de stad."))
            .Figure(SampleTexts.Bridge).Build();
        var archive = await CorrectedArchive.CreateAsync(null, document);
        await using var database = archive.Database;
        var figure = await archive.FigureFieldAsync((await archive.FiguresAsync())[0], CorrectedField.AltText);
        await archive.AddAsync(figure, null, "een", null);
        await archive.AddAsync(await archive.BlockFieldAsync(1, 0, CorrectedField.BlockKind), "paragraph", "heading", "paragraph");
        await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "a", "b", "a");

        var page = await ReadAsync(archive, new HistoryQuery());

        Assert.Equal([null, 1, 2], page.Entries.Select(entry => entry.Place?.Page));
        Assert.Equal(Anchors.Of(figure.Span.Offset), page.Entries[2].Place!.Anchor);
    }

    [Fact]
    public async Task It_is_narrowed_by_article_author_field_batch_and_by_days_of_Amsterdam()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        var title = await archive.ArticleFieldAsync(1, CorrectedField.Title);

        // In Amsterdam the first of these is the last moment of the day before, the second the first of the day.
        await archive.AddAsync(title, "a", "b", "a", at: new DateTime(2026, 7, 1, 21, 59, 59, DateTimeKind.Utc));
        await archive.AddAsync(title, "b", "c", "a", at: new DateTime(2026, 7, 1, 22, 0, 0, DateTimeKind.Utc), batch: "partij");
        await archive.AddAsync(await archive.ArticleFieldAsync(2, CorrectedField.Byline), null, "d", null, CorrectedArchive.Bert);

        async Task<string> Ids(HistoryQuery query) => string.Join(' ', (await ReadAsync(archive, query)).Entries.Select(entry => entry.Correction.Id));

        Assert.Equal("2 1", await Ids(new HistoryQuery(ArticleId: 1)));
        Assert.Equal("3", await Ids(new HistoryQuery(AuthorId: CorrectedArchive.Bert)));
        Assert.Equal("3", await Ids(new HistoryQuery(Field: CorrectedField.Byline)));
        Assert.Equal("2", await Ids(new HistoryQuery(BatchId: "partij")));
        Assert.Equal("1", await Ids(new HistoryQuery(From: new DateOnly(2026, 7, 1), Until: new DateOnly(2026, 7, 1))));
        Assert.Equal("2", await Ids(new HistoryQuery(From: new DateOnly(2026, 7, 2), Until: new DateOnly(2026, 7, 2))));
        Assert.Equal("3 2 1", await Ids(new HistoryQuery(From: DateOnly.MinValue, Until: DateOnly.MaxValue)));
    }

    [Fact]
    public async Task Readers_see_neither_places_nor_what_was_withdrawn()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "a", "b", "a");
        await archive.AddAsync(await archive.ArticleFieldAsync(2, CorrectedField.Title), "c", "d", "c");
        await archive.AddAsync(await archive.ArticleFieldAsync(2, CorrectedField.Place, "Aleppo"), null, FieldValues.NoPlace, null);
        await archive.WithdrawAsync(1, "Op verzoek");

        var (readers, desk) = (await ReadAsync(archive, new HistoryQuery(ForReaders: true)), await ReadAsync(archive, new HistoryQuery()));

        Assert.Equal([2L], readers.Entries.Select(entry => entry.Correction.Id));
        Assert.Equal((1, 4), (readers.Total, desk.Total));
        Assert.True(desk.Entries[0].Article!.IsWithdrawn);
    }

    [Fact]
    public async Task It_comes_in_pages_of_twenty()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var title = await archive.ArticleFieldAsync(1, CorrectedField.Title);
        for (var i = 0; i < 23; i++)
            await archive.AddAsync(title, $"{i}", $"{i + 1}", "0");

        Assert.Equal([3L, 2L, 1L], (await ReadAsync(archive, new HistoryQuery(Page: 2))).Entries.Select(entry => entry.Correction.Id));
        Assert.Empty((await ReadAsync(archive, new HistoryQuery(Page: int.MaxValue))).Entries);
    }

    [Fact]
    public async Task One_entry_its_authors_and_the_newest_number_can_be_asked_for()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var history = database.Get<HistoryReader>();
        Assert.Equal(0, await history.LatestIdAsync(None));
        var title = await archive.ArticleFieldAsync(1, CorrectedField.Title);
        await archive.AddAsync(title, "a", "b", "a");
        await archive.AddAsync(title, "b", "c", "a");
        await archive.AddAsync(title, "c", "d", "a", CorrectedArchive.Bert);

        Assert.Equal(3, await history.LatestIdAsync(None));
        Assert.Equal("c", (await history.FindAsync(2, None))!.Correction.After);
        Assert.Null(await history.FindAsync(4, None));
        Assert.Equal([new(CorrectedArchive.Anna, "Anna", 2), new HistoryAuthor(CorrectedArchive.Bert, null, 1)], await history.AuthorsAsync(None));
    }

    [Fact]
    public async Task Readers_are_told_of_the_newest_correction_of_each_field_that_still_differs_from_the_source()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var figure = (await archive.FiguresAsync())[0];
        var caption = await archive.FigureFieldAsync(figure, CorrectedField.CaptionText);
        await archive.AddAsync(caption, "nul", "een", "nul", CorrectedArchive.Bert);
        var newest = await archive.AddAsync(caption, "een", "twee", "nul");
        await archive.AddAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), null, "x", null);
        await archive.AddAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), "x", null, null);
        var title = await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "oud", "nieuw", "oud", CorrectedArchive.Bert);
        await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Place, "Aleppo"), null, FieldValues.NoPlace, null);

        var notes = await database.Get<CorrectionNotes>().ReadAsync(title.Sha256, None);

        Assert.Equal(
            [
                new(title.Id, CorrectedField.Title, null, title.At, title.Reason, "oud", title.After, null),
                new CorrectionNote(newest.Id, CorrectedField.CaptionText, $"b{newest.Span.Offset}", newest.At, newest.Reason, "een", newest.After, "A. Voorbeeld"),
            ],
            notes);
        Assert.Empty(await database.Get<CorrectionNotes>().ReadAsync(new string('0', 64), None));
    }

    [Fact]
    public async Task An_erased_name_is_gone_from_history_and_notes()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var title = await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "a", "b", "a");

        await database.Get<AuthorRegister>().EraseAsync(CorrectedArchive.Anna, None);

        Assert.Null((await ReadAsync(archive, new HistoryQuery())).Entries.Single().AuthorName);
        Assert.Null((await database.Get<CorrectionNotes>().ReadAsync(title.Sha256, None)).Single().PublicName);
    }

    private static Task<HistoryPage> ReadAsync(CorrectedArchive archive, HistoryQuery query) =>
        archive.Database.Get<HistoryReader>().ReadAsync(query, None);
}
