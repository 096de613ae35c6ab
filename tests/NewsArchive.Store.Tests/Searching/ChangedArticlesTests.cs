using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Tests.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

public sealed class ChangedArticlesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_corrected_article_stands_in_lists_with_its_new_values()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Documents(6));
        await using var database = archive.Database;
        Assert.Equal("Verhaal 6", (await ReadAsync(database)).Page.Items[0].Title);

        await SaveAsync(archive, await archive.ArticleFieldAsync(1, CorrectedField.Title), "Een andere kop");
        await SaveAsync(archive, await archive.ArticleFieldAsync(1, CorrectedField.Published), "2019-03-02");
        await SaveAsync(archive, await archive.FigureFieldAsync((await archive.FiguresAsync(2))[0], CorrectedField.Creator), "PIET ANDERS");

        var list = await ReadAsync(database);
        Assert.Equal(("Een andere kop", new DateOnly(2019, 3, 2)), (list.Page.Items[0].Title, list.Page.Items[0].Published));
        Assert.Equal([("2019", 1), ("2016", 5)], list.Facets.Years.Select(year => (year.Value, year.Count)));
        Assert.Equal(1, list.Facets.Photographers.Single(facet => facet.Value == "piet-anders").Count);
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task Only_what_was_changed_is_read_again_also_of_the_newest_article()
    {
        var archive = await CorrectedArchive.CreateAsync(null, [.. Enumerable.Range(1, 60).Select(i => Document(i, OwnPhoto(i)))]);
        await using var database = archive.Database;
        var moments = database.Get<ArchiveMoments>();
        var whole = await RowsAsync(moments);

        await SaveAsync(archive, await archive.ArticleFieldAsync(60, CorrectedField.Title), "Een andere kop");
        var one = await RowsAsync(moments) - whole;
        for (var i = 10; i < 20; i++)
            await SaveAsync(archive, await archive.ArticleFieldAsync(i, CorrectedField.Title), $"Nog een kop {i}");
        var ten = await RowsAsync(moments) - whole - one;

        Assert.InRange(one, 1, 15);
        Assert.InRange(ten, one, 10 * one);
        Assert.True(whole > 20 * one, $"{one} of {whole}");
    }

    [Fact]
    public async Task A_withdrawn_article_leaves_lists_and_counts_with_the_photos_that_nobody_else_shows_and_comes_back()
    {
        var archive = await CorrectedArchive.CreateAsync(
            null, Document(1, SampleTexts.Bridge, SampleTexts.Market), Document(2, SampleTexts.Bridge), Document(3));
        await using var database = archive.Database;
        var (before, photosBefore) = (await ReadAsync(database), await PhotosAsync(database));

        await SaveAsync(archive, await archive.ArticleFieldAsync(1, CorrectedField.Withdrawn), "Op verzoek");
        var (gone, photosGone) = (await ReadAsync(database), await PhotosAsync(database));
        await AssertSameAsFreshAsync(database);
        await SaveAsync(archive, await archive.ArticleFieldAsync(1, CorrectedField.Withdrawn), null);

        Assert.Equal((3, 2), (before.Page.Total, gone.Page.Total));
        Assert.Equal((2, 1), (photosBefore.Page.Total, photosGone.Page.Total));
        Assert.Equal((2, 1), (photosBefore.Page.Items.Max(photo => photo.UseCount), photosGone.Page.Items.Single().UseCount));
        Assert.DoesNotContain(gone.Facets.Places, place => place.Value == "irak");
        Assert.Equivalent(before, await ReadAsync(database), strict: true);
        Assert.Equivalent(photosBefore, await PhotosAsync(database), strict: true);
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task Words_of_a_withdrawn_article_find_neither_it_nor_a_photo_that_others_show_too()
    {
        var archive = await CorrectedArchive.CreateAsync(
            null,
            ADocument.With("Een", "1.txt").Published("01 mei 2016").Paragraph("Een alinea met het woord kwetsbaar.").Figure(SampleTexts.Bridge, "Herkenbaar bijschrift.").Build(),
            ADocument.With("Twee", "2.txt").Published("02 mei 2016").Paragraph("Een alinea.").Figure(SampleTexts.Bridge, "De brug.").Build());
        await using var database = archive.Database;
        Assert.Equal(1, (await PhotosAsync(database, "herkenbaar")).Page.Total);

        await SaveAsync(archive, await archive.ArticleFieldAsync(1, CorrectedField.Withdrawn), "Op verzoek");

        Assert.Equal(0, (await ReadAsync(database, "kwetsbaar")).Page.Total);
        Assert.Equal(0, (await PhotosAsync(database, "herkenbaar")).Page.Total);
        Assert.Equal("De brug.", (await PhotosAsync(database)).Page.Items.Single().Caption!.Text);
    }

    [Fact]
    public async Task A_photo_with_another_day_counts_so_in_every_article_that_shows_it()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Document(1, SampleTexts.Bridge), Document(2, SampleTexts.Bridge));
        await using var database = archive.Database;
        await ReadAsync(database);

        await SaveAsync(archive, await archive.FigureFieldAsync((await archive.FiguresAsync(1))[0], CorrectedField.DateCreated), "2012-01-02");

        var list = await database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter { Axis = DateAxis.Taken }, None);
        Assert.Equal([("2012", 2)], list.Facets.Years.Select(year => (year.Value, year.Count)));
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task A_place_that_an_editor_takes_away_leaves_article_and_photo()
    {
        var archive = await CorrectedArchive.CreateAsync(null, ADocument.With("Zonder plaats").Published("01 mei 2016")
            .Paragraph("Een alinea van een paar woorden.").Figure(SampleTexts.Market, "De markt. Foto: Reuters").Build());
        await using var database = archive.Database;
        Assert.Contains((await PhotosAsync(database)).Facets.Places, place => place.Value == "irak");

        foreach (var name in new[] { "Mosul", "Iraq" })
            await SaveAsync(archive, await archive.BlockFieldAsync(1, 1, CorrectedField.Place, name), FieldValues.NoPlace);

        Assert.Empty((await PhotosAsync(database)).Facets.Places);
        Assert.Empty((await ReadAsync(database)).Facets.Places);
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task An_article_whose_figures_were_replaced_is_read_with_everything_else()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Document(1, SampleTexts.Bridge), Document(2, SampleTexts.Market));
        await using var database = archive.Database;
        await ReadAsync(database);

        await database.TamperAsync("""
            UPDATE Figures SET Id = Id + 100 WHERE ArticleId = 1;
            UPDATE Captions SET FigureId = FigureId + 100 WHERE FigureId NOT IN (SELECT Id FROM Figures);
            UPDATE AgencyCaptions SET FigureId = FigureId + 100 WHERE FigureId NOT IN (SELECT Id FROM Figures)
            """);
        await archive.ChangeAsync(1);

        Assert.All((await ReadAsync(database)).Page.Items, card => Assert.NotNull(card.Lead));
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task An_article_that_is_changed_before_it_was_ever_read_is_read_once()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Document(1, SampleTexts.Bridge));
        await using var database = archive.Database;
        await ReadAsync(database);

        await database.SaveAsync(Document(2, SampleTexts.Market), Document(3, SampleTexts.Market));
        await SaveAsync(archive, await archive.ArticleFieldAsync(2, CorrectedField.Withdrawn), "Op verzoek");
        await SaveAsync(archive, await archive.ArticleFieldAsync(3, CorrectedField.Title), "Andere kop");

        Assert.Equal(["Andere kop", "Verhaal 1"], (await ReadAsync(database)).Page.Items.Select(card => card.Title));
        await AssertSameAsFreshAsync(database);
    }

    [Fact]
    public async Task After_many_changes_bit_by_bit_everything_is_as_if_it_were_read_at_once()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Documents(12));
        await using var database = archive.Database;
        var random = new Random(20261129);
        var aleppo = FieldValues.Of(Gazetteer.Shared.FindByPath("syrie/aleppo")!.Id);
        for (var i = 0; i < 40; i++)
        {
            var article = random.Next(1, 13);
            var figure = (await archive.FiguresAsync(article))[0];
            var (target, value) = random.Next(6) switch
            {
                0 => (await archive.ArticleFieldAsync(article, CorrectedField.Title), $"Kop {i}"),
                1 => (await archive.ArticleFieldAsync(article, CorrectedField.Published), $"20{random.Next(10, 20)}-05-0{random.Next(1, 9)}"),
                2 when article % 3 != 0 => (await archive.FigureFieldAsync(figure, CorrectedField.Creator), $"NAAM {random.Next(4)}"),
                3 => (await archive.FigureFieldAsync(figure, CorrectedField.CaptionText), $"Bijschrift {i} uit Mosul."),
                4 => (await archive.BlockFieldAsync(article, 0, CorrectedField.Place, "verhaal"), random.Next(2) == 0 ? aleppo : FieldValues.NoPlace),
                _ => (await archive.ArticleFieldAsync(article, CorrectedField.Withdrawn), random.Next(2) == 0 ? $"Reden {i}" : null),
            };
            await archive.CorrectAsync(target, value);
            if (i % 3 == 0)
                await ReadAsync(database);
        }

        await AssertSameAsFreshAsync(database);
    }

    private static async Task SaveAsync(CorrectedArchive archive, CorrectionTarget target, string? value) =>
        Assert.IsType<EditResult.Saved>(await archive.CorrectAsync(target, value));

    private static Task<ArticleList> ReadAsync(ArchiveDatabase database, string? query = null) =>
        database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter { Query = query }, None);

    private static Task<PhotoList> PhotosAsync(ArchiveDatabase database, string? query = null) =>
        database.Get<PhotoListReader>().ReadAsync(new ArchiveFilter { Query = query }, None);

    private static async Task AssertSameAsFreshAsync(ArchiveDatabase database)
    {
        await using var fresh = new FreshSearch(database);
        foreach (var axis in Enum.GetValues<DateAxis>())
        {
            var filter = new ArchiveFilter { Axis = axis };
            Assert.Equivalent(
                await fresh.Articles.ReadAsync(filter, None), await database.Get<ArticleListReader>().ReadAsync(filter, None), strict: true);
            Assert.Equivalent(
                await fresh.Photos.ReadAsync(filter, None), await database.Get<PhotoListReader>().ReadAsync(filter, None), strict: true);
        }
    }

    private static async Task<long> RowsAsync(ArchiveMoments moments)
    {
        await using var moment = await moments.TakeAsync(None);
        return moments.RowsRead;
    }

    private static PreparedDocument[] Documents(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Document(i, i % 3 == 0 ? [SampleTexts.Bridge] : [OwnPhoto(i), SampleTexts.Handout]))];

    private static string OwnPhoto(int number) =>
        $"2016-04-{(number % 28) + 1:00} 10:44:55 People cross bridge {number} in the northern Syrian city of Aleppo. / AFP PHOTO / NAAM {number}";

    private static PreparedDocument Document(int number, params string[] captions)
    {
        var document = ADocument.With($"Verhaal {number}", $"{number}.txt").Published($"{(number % 28) + 1:00} mei 2016")
            .Paragraph($"Het verhaal van dag {number} speelt in Syrië.");
        foreach (var caption in captions)
            document.Figure(caption, $"Bijschrift bij verhaal {number}. Foto: AFP");
        return document.Build();
    }
}
