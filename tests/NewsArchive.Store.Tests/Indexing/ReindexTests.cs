using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Tests.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Indexing;

/// <summary>Making the index anew gives the same index, loses nothing meanwhile and goes on after a stop.</summary>
public sealed class ReindexTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ArchiveDatabase.CreateAsync();
        var paragraph = string.Join(' ', Enumerable.Range(0, 40_000).Select(number => $"woord{number % 700}"));
        await _database.SaveAsync(
        [
            .. Enumerable.Range(0, 150).Select(number => ADocument.With($"Kop nummer {number} in Aleppo", $"{number}.txt").Published("01 mei 2016")
                .Paragraph($"Een zin over brug {number} in Homs.").Figure(SampleTexts.Bridge, $"Bijschrift {number}.").Build()),
            ADocument.With("Een lang artikel", "lang.txt").Paragraph(paragraph).Build(),
        ]);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_new_index_is_the_old_one_and_the_change_numbers_rise()
    {
        var before = ArchiveContent.Read(_database.File);
        var numbers = await NumbersAsync();

        Assert.Equal(151, await ReindexAsync());

        Assert.Equal(before, ArchiveContent.Read(_database.File));
        Assert.All(await NumbersAsync(), pair => Assert.True(pair.Value > numbers[pair.Key]));
        Assert.Empty(await _database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None));
    }

    [Fact]
    public async Task What_was_lost_or_added_by_accident_is_put_right()
    {
        var before = ArchiveContent.Read(_database.File);
        await _database.TamperAsync(
            """
            DELETE FROM ArticleWords WHERE rowid IN (3, 4); DELETE FROM CaptionWords WHERE rowid = 5; UPDATE ArticlePlaces SET Places = x'', Mentions = x'';
            DELETE FROM Stems WHERE Surface = 'brug'; DELETE FROM Surfaces WHERE Surface = 'zin'; INSERT INTO Surfaces VALUES ('verdwenen', 1);
            INSERT INTO Stems VALUES ('verdwijn', 0, 'verdwenen'), ('verkeerd', 0, 'brug'); UPDATE Surfaces SET Fields = 3 WHERE Surface = 'homs';
            """);

        await ReindexAsync();

        Assert.Equal(before, ArchiveContent.Read(_database.File));
    }

    [Fact]
    public async Task Stopped_half_way_it_goes_on_where_it_was()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ReindexAsync(new Heard(progress => { if (progress.Done > 0) stop.Cancel(); }), stop.Token));
        Assert.False(await _database.Get<ArchiveIndexState>().IsCurrentAsync(None));
        var first = -1;

        var done = await ReindexAsync(new Heard(progress => first = first < 0 ? progress.Done : first), None);

        Assert.InRange(done, 1, 150);
        Assert.Equal(151, first + done);
        Assert.True(await _database.Get<ArchiveIndexState>().IsCurrentAsync(None));
    }

    [Fact]
    public async Task Every_article_is_found_all_the_while_and_others_may_import()
    {
        using var ended = new CancellationTokenSource();
        var watching = Task.Run(() => WatchAsync(ended.Token), None);

        await ReindexAsync();
        var reindexing = ReindexAsync();
        await _database.SaveAsync(ADocument.With("Later gekomen").Paragraph("Een zin over iets anders.").Build());
        await reindexing;
        await ended.CancelAsync();

        Assert.True(await watching > 0);
        await using var context = _database.Open();
        Assert.Equal(151, await FoundAsync(context, "zin"));
        Assert.Empty(await _database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None));
    }

    [Fact]
    public async Task An_index_of_other_rules_is_noticed_until_it_is_made_anew()
    {
        await _database.TamperAsync("UPDATE IndexStates SET Words = '0.9'");
        Assert.False(await _database.Get<ArchiveIndexState>().IsCurrentAsync(None));

        await ReindexAsync();

        Assert.True(await _database.Get<ArchiveIndexState>().IsCurrentAsync(None));
    }

    private Task<int> ReindexAsync() => ReindexAsync(null, None);

    private Task<int> ReindexAsync(IProgress<ReindexProgress>? progress, CancellationToken cancellationToken) =>
        _database.Get<ArchiveReindexer>().RunAsync(progress, cancellationToken);

    private async Task<int> WatchAsync(CancellationToken ended)
    {
        var looks = 0;
        await using var context = _database.Open();
        for (; !ended.IsCancellationRequested; looks++)
        {
            Assert.InRange(await FoundAsync(context, "zin"), 150, 151);
            Assert.InRange(await context.Places.CountAsync(None), 151, 152);
        }

        return looks;
    }

    private static Task<int> FoundAsync(NewsContext context, string word) => context.Database
        .SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"ArticleWords\" WHERE \"ArticleWords\" MATCH {0}", word)
        .SingleAsync(None);

    private async Task<Dictionary<string, long>> NumbersAsync()
    {
        await using var context = _database.Open();
        return await context.ChangeNumbers.AsNoTracking().ToDictionaryAsync(n => n.Scope, n => n.Value, None);
    }

    private sealed class Heard(Action<ReindexProgress> hear) : IProgress<ReindexProgress>
    {
        public void Report(ReindexProgress value) => hear(value);
    }
}
