using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class ArticleReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_article_comes_with_its_lead_its_blocks_and_its_captions_taken_apart()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var document = ADocument.With("Brug in Aleppo hersteld", "brug.txt")
            .Line("01 mei 2016Leestijd: 2 minuten")
            .Line("De brug, een dag na de aanval. Foto: ANP / AFP")
            .Line("")
            .Paragraph("Er wordt weer over de brug gelopen, zeggen bewoners van de stad.")
            .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP")
            .Build();
        var path = (await database.SaveAsync(document))[0].ArticlePath;

        var article = await FindAsync(database, path);

        Assert.Equal("/artikelen/2016/05/01/brug-in-aleppo-hersteld", article.Path);
        Assert.Equal(("Brug in Aleppo hersteld", new DateOnly(2016, 5, 1), 2), (article.Title, article.Published, article.ReadingMinutes));
        Assert.Equal(("De brug, een dag na de aanval.", "ANP / AFP"), (article.Lead!.Caption!.Text, article.Lead.Caption.Credit));
        Assert.Equal(("afp", "AFP"), (article.Lead.AgencySlug, article.Lead.AgencyName));
        Assert.Equal([BlockKind.Paragraph, BlockKind.Figure], article.Blocks.Items.Select(block => block.Kind));
        var figure = article.Blocks.Items[1].Figure!;
        Assert.Equal(figure.Anchor, article.Blocks.Items[1].Anchor);
        Assert.Equal(("JAN VOORBEELD", "AFP PHOTO"), (figure.Agency!.Creator, figure.Agency.CreditLine));
        Assert.Equal((new DateOnly(2016, 4, 28), new TimeOnly(10, 44, 55)), (figure.Agency.DateCreated, figure.Agency.TimeCreated));
        Assert.Equal(2, article.FigureCount);
        Assert.Equal(("Test", "brug.txt", "UTF-8"), (article.Collection.Name, article.Document.Name, article.Document.Encoding));
    }

    [Fact]
    public async Task A_list_comes_as_items_without_bullets_beside_its_text()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var document = ADocument.With("Wat we weten").Published("01 mei 2016")
            .Paragraph("Dit is er over de aanval bekend geworden:")
            .Line("1. De brug is dicht.")
            .Line("2. De markt is open.")
            .Build();

        var article = await FindAsync(database, (await database.SaveAsync(document))[0].ArticlePath);

        var list = article.Blocks.Items[^1];
        Assert.Equal(BlockKind.List, list.Kind);
        Assert.True(list.IsOrdered);
        Assert.Equal(["De brug is dicht.", "De markt is open."], list.Items);
        Assert.Equal("1. De brug is dicht. 2. De markt is open.", list.Text);
    }

    [Fact]
    public async Task Findings_stand_with_their_figure_and_those_about_the_article_with_the_article()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var document = ADocument.With("Zonder datum").Paragraph("Een alinea van een paar woorden.").Figure(SampleTexts.Handout).Build();

        var article = await FindAsync(database, (await database.SaveAsync(document))[0].ArticlePath);

        Assert.Equal([FindingCode.MissingDate], article.Findings.Select(finding => finding.Code));
        var figure = article.Blocks.Items.Single(block => block.Figure is not null).Figure!;
        Assert.Equal(
            [FindingCode.UnverifiedByAgency, FindingCode.RestrictedUse, FindingCode.MissingDutchCaption],
            figure.Findings.Select(finding => finding.Code).Order());
    }

    [Fact]
    public async Task Previous_and_next_follow_day_time_and_number_and_undated_articles_come_first()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            Dated("Vijf", "02 mei 2016"), Dated("Een", null), Dated("Twee", "30 april 2016"), Dated("Vier", "01 mei 2016 | 12:30"),
            Dated("Drie", "01 mei 2016"), Dated("Zes", "02 mei 2016"));

        var order = new List<string>();
        for (var path = "/artikelen/zonder-datum/een"; path is not null;)
        {
            var article = await FindAsync(database, path);
            Assert.Equal(order.LastOrDefault(), article.Previous?.Title);
            order.Add(article.Title);
            path = article.Next?.Path;
        }

        Assert.Equal(["Een", "Twee", "Drie", "Vier", "Vijf", "Zes"], order);
    }

    [Fact]
    public async Task A_former_address_leads_to_the_current_one_and_an_unknown_one_to_nothing()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var path = (await database.SaveAsync(Dated("Een", "01 mei 2016")))[0].ArticlePath;
        await database.TamperAsync("INSERT INTO Addresses (Path, ArticleId, IsCurrent) VALUES ('/artikelen/zonder-datum/een', 1, 0)");

        var reader = database.Get<ArticleReader>();

        Assert.Equal(new ArticleLookup.Moved(path), await reader.FindAsync("/artikelen/zonder-datum/een", 1, None));
        Assert.IsType<ArticleLookup.NotFound>(await reader.FindAsync("/artikelen/zonder-datum/twee", 1, None));
    }

    [Fact]
    public async Task A_long_article_comes_in_pages_of_blocks_and_is_empty_behind_the_last()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var document = ADocument.With("Lang").Published("01 mei 2016");
        for (var i = 0; i < 250; i++)
            document.Paragraph($"Dit is alinea nummer {i} van het lange artikel.");
        var path = (await database.SaveAsync(document.Build()))[0].ArticlePath;

        var second = (await FindAsync(database, path, page: 2)).Blocks;
        var tooFar = (await FindAsync(database, path, page: int.MaxValue)).Blocks;

        Assert.Equal((50, 250, 2), (second.Items.Count, second.Total, second.Count));
        Assert.Equal("Dit is alinea nummer 200 van het lange artikel.", second.Items[0].Text);
        Assert.Empty(tooFar.Items);
    }

    [Fact]
    public async Task A_photo_that_other_articles_use_says_in_how_many()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var saved = await database.SaveAsync(
            ADocument.With("Een").Figure(SampleTexts.Bridge).Figure(SampleTexts.Bridge).Build(),
            ADocument.With("Twee").Figure(SampleTexts.BridgeShouted).Build());

        var article = await FindAsync(database, saved[0].ArticlePath);

        var figures = article.Blocks.Items.Select(block => block.Figure).OfType<FigureRecord>().ToList();
        Assert.Equal([1, 1], figures.Select(figure => figure.OtherUses));
        Assert.Single(figures.Select(figure => figure.PhotoId).Distinct());
    }

    [Fact]
    public async Task Near_duplicates_are_linked_from_both()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var saved = await database.SaveAsync(
            ADocument.OfText("Titel\n\n01 mei 2016\n\nEen alinea over de stad.\n", "a.txt"),
            ADocument.OfText("Titel\n\n02 mei 2016\n\nEen alinea over de stad.\n", "b.txt"));

        var first = await FindAsync(database, saved[0].ArticlePath);
        var second = await FindAsync(database, saved[1].ArticlePath);

        Assert.Equal((saved[1].ArticlePath, true), (first.NearDuplicates[0].Article.Path, first.NearDuplicates[0].OtherDate));
        Assert.Equal((saved[0].ArticlePath, true), (second.NearDuplicates[0].Article.Path, second.NearDuplicates[0].OtherDate));
    }

    private static async Task<ArticleRecord> FindAsync(ArchiveDatabase database, string path, int page = 1) =>
        Assert.IsType<ArticleLookup.Found>(await database.Get<ArticleReader>().FindAsync(path, page, None)).Article;

    private static Store.Importing.PreparedDocument Dated(string title, string? date)
    {
        var document = ADocument.With(title, title + ".txt");
        return (date is null ? document : document.Published(date)).Paragraph($"Een alinea bij {title}.").Build();
    }
}
