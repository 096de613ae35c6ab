using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Tests.Accounts;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

public sealed class WorkUnderWayTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Anna = new('a', 32);
    private static readonly string Bert = new('b', 32);

    [Fact]
    public async Task A_draft_is_kept_in_the_place_of_the_one_before_and_belongs_to_one_author()
    {
        await using var database = await SampleAsync();
        var drafts = database.Get<DraftRegister>();
        var item = await FigureAsync(database, 0);

        var first = await drafts.KeepAsync(Anna, item, "eerst", null, None);
        Assert.Equal(DraftOutcome.Kept, (await drafts.KeepAsync(Anna, item, "daarna", first.SavedAt, None)).Outcome);

        Assert.Equal("daarna", (await drafts.FindAsync(Anna, item, None))!.Content);
        Assert.Null(await drafts.FindAsync(Bert, item, None));
        await drafts.DiscardAsync(Bert, item, None);
        Assert.NotNull(await drafts.FindAsync(Anna, item, None));
        await drafts.DiscardAsync(Anna, item, None);
        Assert.Null(await drafts.FindAsync(Anna, item, None));
    }

    [Fact]
    public async Task A_draft_that_its_author_kept_elsewhere_is_neither_written_over_nor_thrown_away_unseen()
    {
        var time = new SetTime(Noon);
        await using var database = await SampleAsync(time);
        var drafts = database.Get<DraftRegister>();
        var item = await FigureAsync(database, 0);
        var here = (await drafts.KeepAsync(Anna, item, "hier", null, None)).SavedAt!.Value;
        time.Now = Noon.AddMinutes(1);

        Assert.Equal(DraftOutcome.Overtaken, (await drafts.KeepAsync(Anna, item, "in een ander tabblad", null, None)).Outcome);
        var elsewhere = (await drafts.KeepAsync(Anna, item, "in een ander tabblad", here, None)).SavedAt!.Value;
        Assert.Equal(DraftOutcome.Overtaken, (await drafts.KeepAsync(Anna, item, "hier verder", here, None)).Outcome);
        await drafts.DiscardAsync(Anna, item, here, None);

        Assert.Equal("in een ander tabblad", (await drafts.FindAsync(Anna, item, None))!.Content);
        await drafts.DiscardAsync(Anna, item, elsewhere, None);
        Assert.Equal(DraftOutcome.Kept, (await drafts.KeepAsync(Anna, item, "hier verder", here, None)).Outcome);
    }

    [Fact]
    public async Task Drafts_are_listed_with_article_and_caption_the_last_kept_first()
    {
        var time = new SetTime(Noon);
        await using var database = await SampleAsync(time);
        var drafts = database.Get<DraftRegister>();
        var figure = await FigureAsync(database, 0);
        await drafts.KeepAsync(Anna, new DeskItem(1, 0), "de kop", null, None);
        time.Now = Noon.AddMinutes(1);
        await drafts.KeepAsync(Anna, figure, "het bijschrift", null, None);
        await drafts.KeepAsync(Bert, figure, "van een ander", null, None);

        var listed = await drafts.ListAsync(Anna, None);

        Assert.Equal([figure, new DeskItem(1, 0)], listed.Select(draft => draft.Item));
        Assert.Equal([("Brug in Aleppo", "Mensen op de brug."), ("Brug in Aleppo", null)], listed.Select(draft => (draft.Title, draft.Label)));
        Assert.Equal(Noon.AddMinutes(1).UtcDateTime, listed[0].SavedAt);
    }

    [Fact]
    public async Task A_draft_that_is_too_long_or_about_nothing_is_not_kept_and_says_so()
    {
        await using var database = await SampleAsync();
        var drafts = database.Get<DraftRegister>();
        var item = await FigureAsync(database, 0);
        await drafts.KeepAsync(Anna, item, "kort", null, None);

        Assert.Equal(DraftOutcome.TooLong, (await drafts.KeepAsync(Anna, item, new string('a', Draft.LongestContent + 1), null, None)).Outcome);
        Assert.Equal(DraftOutcome.NoItem, (await drafts.KeepAsync(Anna, new DeskItem(1, 999), "x", null, None)).Outcome);
        Assert.Equal(DraftOutcome.NoItem, (await drafts.KeepAsync(Anna, new DeskItem(999, 0), "x", null, None)).Outcome);
        Assert.Equal("kort", (await drafts.FindAsync(Anna, item, None))!.Content);
    }

    [Fact]
    public async Task Whoever_erases_a_person_erases_their_drafts_and_no_other()
    {
        await using var database = await SampleAsync();
        var drafts = database.Get<DraftRegister>();
        var account = await AnAccount.AddAsync(database, AccountRole.Editor);
        await using var accounts = await database.Get<IDbContextFactory<AccountsContext>>().CreateDbContextAsync(None);
        var author = await accounts.Users.Select(a => a.AuthorId).SingleAsync(None);
        var items = new[] { new DeskItem(1, 0), await FigureAsync(database, 0) };
        foreach (var item in items)
        {
            await drafts.KeepAsync(author, item, "getypt", null, None);
            await drafts.KeepAsync(Bert, item, "van een ander", null, None);
        }

        Assert.True((await database.Get<AccountAdministration>().EraseAsync(account, None)).IsDone);

        Assert.Empty(await drafts.ListAsync(author, None));
        Assert.Equal(items.Length, (await drafts.ListAsync(Bert, None)).Count);
    }

    [Fact]
    public async Task A_claim_is_renewed_by_its_author_refused_to_others_and_ends_after_four_hours()
    {
        var time = new SetTime(Noon);
        await using var database = await SampleAsync(time);
        var claims = database.Get<ClaimRegister>();
        await database.Get<AuthorRegister>().NameAsync(Anna, "Anna", null, None);
        var item = new DeskItem(1, 0);
        await claims.TakeAsync(Anna, item, None);
        time.Now = Noon.AddHours(3);
        Assert.IsType<ClaimResult.Taken>(await claims.TakeAsync(Anna, item, None));
        time.Now = Noon.AddHours(6);

        var refused = Assert.IsType<ClaimResult.Already>(await claims.TakeAsync(Bert, item, None));
        time.Now = Noon.AddHours(7).AddSeconds(1);
        Assert.Null(await claims.FindAsync(item, None));
        var taken = await claims.TakeAsync(Bert, item, None);

        Assert.Equal((Anna, "Anna", Noon.AddHours(3).UtcDateTime), (refused.AuthorId, refused.Name, refused.At));
        Assert.IsType<ClaimResult.Taken>(taken);
        Assert.Equal(Bert, (await claims.FindAsync(item, None))!.AuthorId);
    }

    [Fact]
    public async Task Only_who_has_a_claim_can_let_it_go()
    {
        await using var database = await SampleAsync();
        var claims = database.Get<ClaimRegister>();
        var item = new DeskItem(1, 0);
        await claims.TakeAsync(Anna, item, None);

        await claims.ReleaseAsync(Bert, item, None);
        Assert.NotNull(await claims.FindAsync(item, None));
        await claims.ReleaseAsync(Anna, item, None);

        Assert.Null(await claims.FindAsync(item, None));
        Assert.IsType<ClaimResult.NoItem>(await claims.TakeAsync(Anna, new DeskItem(1, 999), None));
    }

    [Fact]
    public async Task The_article_is_done_when_every_figure_with_findings_is()
    {
        await using var database = await SampleAsync();
        var done = database.Get<DoneRegister>();
        var (first, second) = (await FigureAsync(database, 1), await FigureAsync(database, 2));

        Assert.True(await done.MarkAsync(Anna, first, None));
        Assert.DoesNotContain(new DeskItem(1, 0), await MarksAsync(database));
        Assert.True(await done.MarkAsync(Bert, second, None));
        Assert.Contains(new DeskItem(1, 0), await MarksAsync(database));

        await done.UnmarkAsync(first, None);
        Assert.Equal([second], await MarksAsync(database));
        Assert.False(await done.MarkAsync(Anna, new DeskItem(1, 999), None));
    }

    [Fact]
    public async Task An_article_of_which_something_else_is_open_is_not_done_by_its_figures()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With("Zonder datum").Paragraph("Een alinea van een paar woorden.").Figure(SampleTexts.Handout).Build());
        var done = database.Get<DoneRegister>();
        var figure = await FigureAsync(database, 0);

        await done.MarkAsync(Anna, figure, None);
        Assert.Equal([figure], await MarksAsync(database));
        await done.MarkAsync(Anna, new DeskItem(1, 0), None);

        Assert.Contains(new DeskItem(1, 0), await MarksAsync(database));
    }

    [Fact]
    public async Task Names_are_kept_trimmed_and_can_be_erased()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var authors = database.Get<AuthorRegister>();

        Assert.True(await authors.NameAsync(Anna, " Anna ", "A. Voorbeeld", None));
        Assert.False(await authors.NameAsync(Anna, new string('x', Author.LongestName + 1), null, None));
        var named = await authors.FindAsync(Anna, None);
        await authors.EraseAsync(Anna, None);

        Assert.Equal(("Anna", "A. Voorbeeld"), (named!.Name, named.PublicName));
        Assert.Null((await authors.FindAsync(Anna, None))!.Name);
    }

    [Fact]
    public async Task Editors_who_write_at_the_same_time_as_others_lose_nothing_and_change_nothing_that_readers_see()
    {
        await using var database = await SampleAsync();
        var item = await FigureAsync(database, 1);
        var before = await ChangeNumberAsync(database);
        var (drafts, claims, done) = (database.Get<DraftRegister>(), database.Get<ClaimRegister>(), database.Get<DoneRegister>());

        var authors = Enumerable.Range(0, 6).Select(i => new string((char)('a' + i), 32)).ToList();
        await Task.WhenAll(authors.Select(author => Task.Run(
            async () =>
            {
                var kept = new DraftKeeping(DraftOutcome.Kept);
                for (var i = 0; i < 20; i++)
                {
                    kept = await drafts.KeepAsync(author, item, $"{author} {i}", kept.SavedAt, None);
                    Assert.Equal(DraftOutcome.Kept, kept.Outcome);
                    if (await claims.TakeAsync(author, item, None) is ClaimResult.Taken)
                        await claims.ReleaseAsync(author, item, None);
                    Assert.True(await done.MarkAsync(author, item, None));
                    await done.UnmarkAsync(item, None);
                }
            },
            None)));

        foreach (var author in authors)
            Assert.Equal($"{author} 19", (await drafts.FindAsync(author, item, None))!.Content);
        Assert.Equal(before, await ChangeNumberAsync(database));
    }

    private static async Task<ArchiveDatabase> SampleAsync(TimeProvider? time = null)
    {
        var database = await ArchiveDatabase.CreateAsync(time);
        await database.SaveAsync(ADocument.With("Brug in Aleppo").Published("01 mei 2016")
            .Paragraph("Er wordt weer over de brug gelopen, zeggen bewoners.")
            .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP")
            .Figure(SampleTexts.Handout)
            .Figure(SampleTexts.Market)
            .Build());
        return database;
    }

    private static async Task<DeskItem> FigureAsync(ArchiveDatabase database, int place)
    {
        await using var context = database.Open();
        return new DeskItem(1, await context.Figures.OrderBy(f => f.Position).Skip(place).Select(f => f.Id).FirstAsync(None));
    }

    private static async Task<List<DeskItem>> MarksAsync(ArchiveDatabase database)
    {
        await using var context = database.Open();
        return await context.DoneMarks.Select(m => new DeskItem(m.ArticleId, m.FigureId)).ToListAsync(None);
    }

    private static async Task<long> ChangeNumberAsync(ArchiveDatabase database) =>
        await database.Get<Store.Reading.ChangeNumberReader>().ReadAsync(None);
}
