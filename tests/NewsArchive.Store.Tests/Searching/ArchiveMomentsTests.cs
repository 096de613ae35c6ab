using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

public sealed class ArchiveMomentsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Columns_are_read_once_and_afterwards_only_what_is_new()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var moments = database.Get<ArchiveMoments>();
        await database.SaveAsync(Documents(0, 40));
        var first = await RowsAsync(moments);
        await database.SaveAsync(Documents(40, 40));
        var second = await RowsAsync(moments) - first;
        await database.SaveAsync(Documents(80, 1));
        var third = await RowsAsync(moments) - first - second;

        Assert.Equal(first + second + third, await RowsAsync(moments));
        Assert.InRange(second, first - 5, first + 5);
        Assert.InRange(third, 1, 10);
    }

    [Fact]
    public async Task What_was_read_bit_by_bit_is_the_same_as_what_is_read_at_once()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var list = database.Get<ArticleListReader>();
        for (var i = 0; i < 30; i += 3)
        {
            await database.SaveAsync(Documents(i, 3));
            await list.ReadAsync(new ArchiveFilter(), None);
        }

        await using var afresh = new FreshSearch(database);
        var (grown, whole) = (await list.ReadAsync(new ArchiveFilter(), None), await afresh.Articles.ReadAsync(new ArchiveFilter(), None));
        var (grownPhotos, wholePhotos) = (
            await database.Get<PhotoListReader>().ReadAsync(new ArchiveFilter(), None), await afresh.Photos.ReadAsync(new ArchiveFilter(), None));

        Assert.Equivalent(whole, grown, strict: true);
        Assert.Equivalent(wholePhotos, grownPhotos, strict: true);
        Assert.Equal(30, grown.Page.Total);
    }

    [Fact]
    public async Task An_unfinished_article_comes_when_it_is_finished_and_only_once()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 3));
        await database.TamperAsync("""INSERT INTO "UnfinishedArticles" ("ArticleId") VALUES (1)""");
        await database.SaveAsync(Documents(3, 1));
        var before = await ReadAsync(database);

        await database.TamperAsync("""DELETE FROM "UnfinishedArticles"; UPDATE "ChangeNumbers" SET "Value" = "Value" + 1""");
        var after = await ReadAsync(database);

        Assert.Equal((3, 4), (before.Page.Total, after.Page.Total));
        Assert.Equal(3, before.Facets.Photo.Sum(value => value.Count));
        Assert.Equal(4, after.Facets.Photo.Sum(value => value.Count));
        Assert.Equal(after.Facets.Photo.Single(value => value.Value == "ja").Count, after.Page.Items.Count(card => card.Lead is not null));
    }

    [Fact]
    public async Task A_moment_keeps_its_articles_when_others_come()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 2));
        await using var early = await database.Get<ArchiveMoments>().TakeAsync(None);
        await database.SaveAsync(Documents(2, 2));
        await using var late = await database.Get<ArchiveMoments>().TakeAsync(None);

        Assert.Equal((2, 4), (early.Columns.AllArticles.Count, late.Columns.AllArticles.Count));
        Assert.NotEqual(early.Columns.ChangeNumber, late.Columns.ChangeNumber);
        Assert.Equal(2, (await early.Context.ReadAsync("""SELECT "Id" FROM "Articles" """, row => row.GetInt32(0), None)).Count);
    }

    [Fact]
    public async Task Many_readers_beside_an_import_each_see_a_whole_moment()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var reader = database.Get<ArticleListReader>();
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; i < 40; i += 2)
                    await database.SaveAsync(Documents(i, 2));
            },
            None);
        var reading = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                var total = 0;
                while (!writing.IsCompleted)
                {
                    var list = await reader.ReadAsync(new ArchiveFilter { Query = "verhaal" }, None);
                    Assert.InRange(list.Page.Total, total, 40);
                    Assert.Equal(Math.Min(20, list.Page.Total), list.Page.Items.Count);
                    total = list.Page.Total;
                }
            },
            None));

        await Task.WhenAll(reading.Append(writing));

        Assert.Equal(40, (await reader.ReadAsync(new ArchiveFilter { Query = "verhaal" }, None)).Page.Total);
    }

    [Fact]
    public async Task Another_archive_in_its_place_is_read_wholly()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 5));
        await ReadAsync(database);

        await database.TamperAsync("""
            UPDATE "Articles" SET "Path" = "Path" || '-x', "OrderKey" = "Id", "Published" = NULL;
            UPDATE "ChangeNumbers" SET "Value" = "Value" + 1000
            """);

        Assert.Equal(5, (await ReadAsync(database)).Timeline.Undated);
    }

    [Fact]
    public async Task Places_found_anew_by_the_same_version_count_too()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 2));
        await database.TamperAsync("""
            UPDATE "ArticlePlaces" SET "Places" = x'', "Mentions" = x'';
            UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = 'archive'
            """);
        await using var stale = new FreshSearch(database);
        var before = await stale.Articles.ReadAsync(new ArchiveFilter(), None);

        await database.Get<ArchiveReindexer>().RunAsync(null, None);
        var after = await stale.Articles.ReadAsync(new ArchiveFilter(), None);

        Assert.Empty(before.Facets.Places);
        Assert.NotEmpty(after.Facets.Places);
    }

    [Fact]
    public async Task Whoever_reads_a_whole_list_slowly_holds_up_nothing()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 3));
        await using var slow = database.Get<ArticleListReader>().ReadFirstAsync(new ArchiveFilter(), 3, None).GetAsyncEnumerator(None);
        Assert.True(await slow.MoveNextAsync());
        await database.SaveAsync(Documents(3, 1));

        await using var context = database.Open();
        var busy = await context.Database.SqlQueryRaw<int>("PRAGMA wal_checkpoint(TRUNCATE)").ToListAsync(None);

        Assert.Equal(0, busy[0]);
    }

    [Fact]
    public async Task Places_found_anew_count_from_then_on()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 2));
        var before = await ReadAsync(database);

        await database.TamperAsync("""
            UPDATE "ArticlePlaces" SET "Places" = x'', "Mentions" = x'' WHERE "ArticleId" = 1;
            UPDATE "IndexStates" SET "NextPlaces" = 'nieuw', "DoneArticleId" = 1;
            UPDATE "ChangeNumbers" SET "Value" = "Value" + 1
            """);

        Assert.Equal(2, before.Facets.Places.Single(place => place.Value == "syrie").Count);
        Assert.Equal(1, (await ReadAsync(database)).Facets.Places.Single(place => place.Value == "syrie").Count);

        await database.TamperAsync("""
            UPDATE "ArticlePlaces" SET "Places" = x'', "Mentions" = x'';
            UPDATE "IndexStates" SET "Places" = 'nieuw', "NextPlaces" = NULL, "DoneArticleId" = 0;
            UPDATE "ChangeNumbers" SET "Value" = "Value" + 1
            """);

        Assert.Empty((await ReadAsync(database)).Facets.Places);
    }

    [Fact]
    public async Task Columns_take_a_few_hundred_bytes_an_article()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(Documents(0, 400));
        await using var moment = await database.Get<ArchiveMoments>().TakeAsync(None);

        // Columns grow ahead of their use by a quarter.
        Assert.InRange(moment.Columns.Size, 400 * 50, 400 * 300);
    }

    private static Task<ArticleList> ReadAsync(ArchiveDatabase database) => database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter(), None);

    private static async Task<long> RowsAsync(ArchiveMoments moments)
    {
        await using var moment = await moments.TakeAsync(None);
        return moments.RowsRead;
    }

    private static PreparedDocument[] Documents(int first, int count) =>
    [
        .. Enumerable.Range(first, count).Select(i =>
        {
            var document = ADocument.With($"Verhaal {i} uit Aleppo", $"{i}.txt").Published($"{(i % 28) + 1:00} mei {2010 + (i % 9)}")
                .Paragraph($"Het verhaal van dag {i} speelt in Syrië.");
            return (i % 2 == 0 ? document.Figure(SampleTexts.Bridge, $"Brug {i}. Foto: AFP") : document).Build();
        }),
    ];
}
