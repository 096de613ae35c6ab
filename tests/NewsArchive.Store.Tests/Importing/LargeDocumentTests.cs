using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>Documents that do not fit into one transaction.</summary>
public sealed class LargeDocumentTests
{
    private const string HalfName = "half.txt";
    private const int HalfFigures = 2000;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_document_of_ten_thousand_figures_is_saved_and_sound()
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var saved = (await database.SaveAsync(Large("groot.txt", figures: 10_000)))[0];

        var found = Assert.IsType<ArticleLookup.Found>(await database.Get<ArticleReader>().FindAsync(saved.ArticlePath, 2, None));
        Assert.Equal((10_000, 200), (found.Article.FigureCount, found.Article.Blocks.Items.Count));
        Assert.Empty(await FaultsAsync(database));
    }

    [Fact]
    public async Task Nobody_sees_a_document_before_its_last_transaction()
    {
        await using var database = await HalfAsync();
        await database.SaveAsync(ADocument.With("Tussendoor", "klein.txt").Figure(Caption(7)).Build());

        var articles = await database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter(), None);
        var photos = await database.Get<PhotoListReader>().ReadAsync(new ArchiveFilter(), None);
        var size = (await database.Get<FrontPageReader>().ReadAsync(new DateOnly(2024, 1, 1), None)).Size;

        Assert.True(await IsUnfinishedAsync(database));
        Assert.Equal(["Tussendoor"], articles.Page.Items.Select(card => card.Title));
        Assert.Equal((1, 1), (photos.Page.Total, photos.Page.Items[0].UseCount));
        Assert.Equal([("afp", 1)], articles.Facets.Agencies.Select(facet => (facet.Value, facet.Count)));
        Assert.Equal((1, 1, 1), (size.Articles, size.Photos, size.Captions));
        var small = Assert.IsType<ArticleLookup.Found>(
            await database.Get<ArticleReader>().FindAsync("/artikelen/zonder-datum/tussendoor", 1, None)).Article;
        Assert.Equal((null, null, 0), (small.Previous, small.Next, small.Blocks.Items[0].Figure!.OtherUses));
        Assert.IsType<ArticleLookup.NotFound>(
            await database.Get<ArticleReader>().FindAsync("/artikelen/2017/05/02/alle-bruggen", 1, None));
        Assert.Equal([FaultCode.LeftUnfinished], (await FaultsAsync(database)).Select(fault => fault.Code));
    }

    [Fact]
    public async Task What_was_left_half_written_is_removed_and_leaves_others_whole()
    {
        await using var database = await HalfAsync(ADocument.With("Eerder", "eerder.txt").Published("01 mei 2016").Figure(Caption(3)).Build());
        await database.SaveAsync(ADocument.With("Later", "later.txt").Published("01 mei 2018").Figure(Caption(5)).Build());

        await database.Get<ArchiveMigrator>().MigrateAsync(None);

        await using var context = database.Open();
        Assert.Equal(["Eerder", "Later"], await context.Articles.IgnoreQueryFilters().OrderBy(a => a.Id).Select(a => a.Title).ToListAsync(None));
        Assert.Equal(2, await context.Documents.CountAsync(None));
        Assert.Equal(2, await context.Photos.IgnoreQueryFilters().CountAsync(None));
        Assert.Empty(await FaultsAsync(database));
    }

    [Fact]
    public async Task A_half_written_document_comes_in_whole_on_the_next_import_and_its_number_is_not_given_again()
    {
        await using var database = await HalfAsync();
        await using var context = database.Open();
        var before = await context.UnfinishedArticles.Select(u => u.ArticleId).SingleAsync(None);

        var saved = (await database.SaveAsync(Large(HalfName, HalfFigures)))[0];

        Assert.True(saved.IsNew);
        Assert.True((await context.Articles.SingleAsync(None)).Id > before, $"{before} was given again.");
        Assert.Equal(HalfFigures, await context.Figures.CountAsync(None));
        Assert.Empty(await FaultsAsync(database));
    }

    [Fact]
    public async Task No_transaction_of_a_large_document_holds_the_write_lock_for_long()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        using var watch = new LockWatch(database.ConnectionString);

        var saving = database.SaveAsync(Large("groot.txt", figures: 10_000));
        var held = watch.TimesHeldUntil(saving);
        await saving;

        Assert.InRange(held.Count, 2, int.MaxValue);
        Assert.InRange(held.Order().ElementAt(held.Count / 2).TotalMilliseconds, 0, 200);
    }

    [Fact]
    public async Task Two_that_save_large_documents_at_once_wait_for_each_other()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync();

        var saved = await Task.WhenAll(
            database.SaveAsync(Large("een.txt", figures: 2000)),
            database.SaveAsync(Large("twee.txt", figures: 2001)),
            database.SaveAsync(Large("een.txt", figures: 2000)));

        Assert.Equal(2, saved.Count(documents => documents[0].IsNew));
        Assert.Empty(await FaultsAsync(database));
    }

    // Stops a save in the middle, as a killed process would, when some of its transactions are on disk.
    private static async Task<ArchiveDatabase> HalfAsync(params PreparedDocument[] before)
    {
        using var stop = new CancellationTokenSource();
        var clock = new CountedTime();
        var database = await ArchiveDatabase.CreateAsync(clock);
        await database.SaveAsync(before);
        clock.After(calls: 2500, stop.Cancel);
        var collection = await database.Get<CollectionRegister>().TakeAsync(new CollectionDescription("Test", null, null, null), None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => database.BulkLoad.SaveAsync(collection, [Large(HalfName, HalfFigures)], stop.Token));
        await using var context = database.Open();
        Assert.InRange(await context.Figures.IgnoreQueryFilters().CountAsync(None), 100, HalfFigures - 1);
        return database;
    }

    private static async Task<bool> IsUnfinishedAsync(ArchiveDatabase database)
    {
        await using var context = database.Open();
        return await context.UnfinishedArticles.AnyAsync(None);
    }

    private static string Caption(int number) =>
        $"2016-04-28 10:44:55 People cross bridge number {number} in Aleppo, on April 28, 2016. / AFP PHOTO / JAN VOORBEELD";

    private static PreparedDocument Large(string name, int figures)
    {
        var document = ADocument.With("Alle bruggen", name).Published("02 mei 2017");
        for (var i = 0; i < figures; i++)
            document.Figure(Caption(i));
        return document.Build();
    }

    private static async Task<List<CheckFault>> FaultsAsync(ArchiveDatabase database)
    {
        var faults = new List<CheckFault>();
        await foreach (var fault in database.Get<ArchiveChecker>().FindFaultsAsync(null, None))
            faults.Add(fault);
        return faults;
    }
}
