using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Tests.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class WithdrawnArticleTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Its_address_says_why_and_when_also_a_former_one()
    {
        var time = new SetTime(new DateTimeOffset(CorrectedArchive.Noon));
        var archive = await CorrectedArchive.CreateAsync(time);
        await using var database = archive.Database;
        var former = await PathAsync(database, 1);
        await archive.CorrectAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "Andere kop");
        var current = await PathAsync(database, 1);
        await WithdrawAsync(archive, 1, "Op verzoek van een betrokkene");

        foreach (var path in new[] { former, current })
        {
            var withdrawal = new Withdrawal("Op verzoek van een betrokkene", CorrectedArchive.Noon);
            Assert.Equal(new ArticleLookup.Withdrawn(current, withdrawal), await database.Get<ArticleReader>().FindAsync(path, 1, None));
            Assert.Equal(withdrawal, await database.Get<WithdrawalReader>().FindAsync(path, None));
            Assert.Null(await database.Get<SourceReader>().FindAsync(path, 1, None));
        }

        Assert.Null(await database.Get<WithdrawalReader>().FindAsync("/artikelen/zonder-datum/niets", None));
    }

    [Fact]
    public async Task It_can_come_back_and_then_nothing_says_that_it_was_away()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var path = await PathAsync(database, 1);
        await WithdrawAsync(archive, 1, "Vergissing");
        await WithdrawAsync(archive, 1, null);

        Assert.IsType<ArticleLookup.Found>(await database.Get<ArticleReader>().FindAsync(path, 1, None));
        Assert.NotNull(await database.Get<SourceReader>().FindAsync(path, 1, None));
        Assert.Null(await database.Get<WithdrawalReader>().FindAsync(path, None));
    }

    [Fact]
    public async Task Other_articles_do_not_lead_to_it()
    {
        var archive = await CorrectedArchive.CreateAsync(
            null,
            ADocument.OfText($"Brug in Aleppo\n\n01 mei 2016\n\nEen alinea over de stad.\n\n{SampleTexts.Bridge}\n", "a.txt"),
            ADocument.OfText($"Brug in Aleppo\n\n02 mei 2016\n\nEen alinea over de stad.\n\n{SampleTexts.Bridge}\n", "b.txt"));
        await using var database = archive.Database;
        var path = await PathAsync(database, 1);
        var before = Found(await database.Get<ArticleReader>().FindAsync(path, 1, None));
        await WithdrawAsync(archive, 2, "Op verzoek");

        var after = Found(await database.Get<ArticleReader>().FindAsync(path, 1, None));

        Assert.Equal((1, 1), (before.NearDuplicates.Count, before.Related.Count));
        Assert.NotNull(before.Next);
        Assert.Empty(after.NearDuplicates);
        Assert.Empty(after.Related);
        Assert.Null(after.Next);
        Assert.Equal((1, 0), (UsesOf(before), UsesOf(after)));
    }

    [Fact]
    public async Task Front_page_sitemap_map_and_suggestions_are_without_it()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Bijzonderheid", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        Assert.NotEmpty(await database.Get<SuggestionReader>().ReadAsync("bijzonderh", None));
        await WithdrawAsync(archive, 1, "Op verzoek");

        var front = await database.Get<FrontPageReader>().ReadAsync(new DateOnly(2026, 5, 1), None);
        var addresses = new List<string>();
        await foreach (var entry in database.Get<SitemapReader>().ReadAsync(1, None))
            addresses.Add(entry.Path);
        var map = await database.Get<MapReader>().ReadAsync(new ArchiveFilter(), _ => [], None);

        Assert.Equal(["Brug in Aleppo hersteld"], front.Newest.Select(card => card.Title));
        Assert.Equal((1, 2, 3), (front.Size.Articles, front.Size.Photos, front.Size.Captions));
        Assert.Equal([await PathAsync(database, 2)], addresses);
        Assert.Equal(1, map.Articles);
        Assert.Empty(await database.Get<SuggestionReader>().ReadAsync("bijzonderh", None));
        Assert.Single(await database.Get<ArticleOriginReader>().ReadAsync([await PathAsync(database, 1), await PathAsync(database, 2)], None));
    }

    [Fact]
    public async Task A_photo_goes_with_the_last_article_that_shows_it()
    {
        var archive = await CorrectedArchive.CreateAsync(
            null,
            ADocument.With("Een", "1.txt").Published("01 mei 2016").Figure(SampleTexts.Bridge, "Eerste bijschrift.").Build(),
            ADocument.With("Twee", "2.txt").Published("02 mei 2016").Figure(SampleTexts.Bridge, "Tweede bijschrift.").Build());
        await using var database = archive.Database;
        var (photos, withdrawals) = (database.Get<PhotoReader>(), database.Get<WithdrawalReader>());
        await WithdrawAsync(archive, 1, "De eerste");

        var shared = await photos.FindAsync(1, None);
        Assert.Null(await withdrawals.FindPhotoAsync(1, None));
        await WithdrawAsync(archive, 2, "De tweede");

        Assert.Equal(["Tweede bijschrift."], shared!.Uses.Select(use => use.Caption!.Text));
        Assert.Null(await photos.FindAsync(1, None));
        Assert.Equal("De tweede", (await withdrawals.FindPhotoAsync(1, None))!.Reason);
        Assert.Null(await withdrawals.FindPhotoAsync(99, None));
    }

    [Fact]
    public async Task It_is_still_checked()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        await WithdrawAsync(archive, 1, "Op verzoek");
        Assert.Empty(await FaultsAsync(database));

        await database.TamperAsync("""
            UPDATE Blocks SET Text = 'iets anders' WHERE Id = (SELECT MIN(Id) FROM Blocks);
            UPDATE Addresses SET IsCurrent = 0 WHERE ArticleId = 1
            """);

        Assert.Superset(
            new HashSet<FaultCode> { FaultCode.ValueDiffers, FaultCode.AddressUnclear },
            (await FaultsAsync(database)).Select(fault => fault.Code).ToHashSet());
    }

    private static ArticleRecord Found(ArticleLookup lookup) => Assert.IsType<ArticleLookup.Found>(lookup).Article;

    private static int UsesOf(ArticleRecord article) => article.Blocks.Items.Single(block => block.Figure is not null).Figure!.OtherUses;

    private static async Task WithdrawAsync(CorrectedArchive archive, long articleId, string? reason) =>
        Assert.IsType<EditResult.Saved>(await archive.CorrectAsync(await archive.ArticleFieldAsync(articleId, CorrectedField.Withdrawn), reason));

    private static async Task<List<CheckFault>> FaultsAsync(ArchiveDatabase database) =>
        await database.Get<ArchiveChecker>().FindFaultsAsync(null, null, None).ToListAsync(None);

    private static async Task<string> PathAsync(ArchiveDatabase database, long articleId)
    {
        await using var context = database.Open();
        return await context.Articles.IgnoreQueryFilters().Where(a => a.Id == articleId).Select(a => a.Path).SingleAsync(None);
    }
}
