using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading.Desk;

public sealed class WorkListReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Articles_with_findings_or_warnings_are_listed_newest_first_and_others_are_not()
    {
        var archive = await CorrectedArchive.CreateAsync(null, Sound(), CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge(), Doubtful());
        await using var database = archive.Database;

        var page = await ReadAsync(archive, WorkKind.Findings);

        Assert.Equal(["Brug in Aleppo hersteld", "Oud", "Onmogelijke dag"], page.Articles.Select(article => article.Title));
        Assert.Equal((3, 0, 3), (page.Total, page.Done, page.Listed));
        var figures = await archive.FiguresAsync(3);
        var item = page.Articles.Single(article => article.ArticleId == 3).Items.Single(item => item.Item.FigureId == figures[1]);
        Assert.Contains(FindingCode.UnverifiedByAgency, item.Findings.Select(finding => finding.Code));
        Assert.True(page.Articles.Single(article => article.Title == "Onmogelijke dag").Items[0].DiagnosticCount > 0);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_the_filters_of_readers()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;

        var filter = new ArchiveFilter { From = DatePeriod.Find("2016"), Query = "brug" };
        var page = await ReadAsync(archive, WorkKind.Findings, filter: filter);

        Assert.Equal(["Brug in Aleppo hersteld"], page.Articles.Select(article => article.Title));
        Assert.Equal(1, page.Total);
    }

    [Fact]
    public async Task What_is_done_is_counted_and_left_out_unless_asked_for()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        await database.Get<DoneRegister>().MarkAsync(CorrectedArchive.Anna, new DeskItem(2, 0), None);

        var (open, all) = (await ReadAsync(archive, WorkKind.Findings), await ReadAsync(archive, WorkKind.Findings, includesDone: true));

        Assert.Equal(["Oud"], open.Articles.Select(article => article.Title));
        Assert.Equal((2, 1, 1), (open.Total, open.Done, open.Listed));
        Assert.Equal((2, 2), (all.Articles.Length, all.Listed));
    }

    [Fact]
    public async Task A_figure_that_is_done_leaves_the_article_to_its_other_figures()
    {
        var archive = await CorrectedArchive.CreateAsync(null, ADocument.With("Twee beelden").Published("01 mei 2016")
            .Figure(SampleTexts.Handout).Figure(SampleTexts.Market).Build());
        await using var database = archive.Database;
        var figures = await archive.FiguresAsync();
        await database.Get<DoneRegister>().MarkAsync(CorrectedArchive.Anna, new DeskItem(1, figures[0]), None);

        var open = (await ReadAsync(archive, WorkKind.Findings)).Articles.Single();
        var all = (await ReadAsync(archive, WorkKind.Findings, includesDone: true)).Articles.Single();

        Assert.Equal([figures[1]], open.Items.Select(item => item.Item.FigureId));
        Assert.Equal([true, false], all.Items.Select(item => item.IsDone));
    }

    [Fact]
    public async Task Proposals_and_unsettled_corrections_have_lists_of_their_own()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        var figure = (await archive.FiguresAsync(2))[0];
        await archive.ProposeAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), "Een beeld");
        await archive.ProposeAsync(await archive.ArticleFieldAsync(2, CorrectedField.Title), "Een kop");
        await archive.UnsettleAsync(await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "a", "b", "a"), 1);
        await database.Get<DoneRegister>().MarkAsync(CorrectedArchive.Anna, new DeskItem(2, 0), None);

        var proposals = (await ReadAsync(archive, WorkKind.Proposals)).Articles.Single();
        var unsettled = (await ReadAsync(archive, WorkKind.Unsettled)).Articles.Single();

        Assert.Equal([new DeskItem(2, 0), new DeskItem(2, figure)], proposals.Items.Select(item => item.Item));
        Assert.Equal([1, 1], proposals.Items.Select(item => item.WaitingProposals));
        Assert.Equal((1, true), (unsettled.ArticleId, unsettled.Items.Single().IsUnsettled));
    }

    [Fact]
    public async Task Recent_work_begins_with_the_newest_correction_and_says_whose_it_was()
    {
        var archive = await CorrectedArchive.CreateAsync(null, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge(), Sound());
        await using var database = archive.Database;
        var figure = (await archive.FiguresAsync(2))[0];
        await archive.AddAsync(await archive.FigureFieldAsync(figure, CorrectedField.AltText), null, "x", null, CorrectedArchive.Bert);
        var newest = await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "Oud", "Ouder", "Oud");

        var page = await ReadAsync(archive, WorkKind.Recent);

        Assert.Equal([1L, 2L], page.Articles.Select(article => article.ArticleId));
        Assert.Equal(("Anna", newest.At), (page.Articles[0].Items.Single().ChangedBy, page.Articles[0].Items.Single().ChangedAt));
        Assert.Equal(new DeskItem(2, figure), page.Articles[1].Items.Single().Item);
    }

    [Fact]
    public async Task Claims_are_shown_until_they_end_and_a_list_can_be_of_ones_own()
    {
        var time = new SetTime(new DateTimeOffset(CorrectedArchive.Noon));
        var archive = await CorrectedArchive.CreateAsync(time, CorrectedArchive.Bridge("Oud", "01 mei 2015"), CorrectedArchive.Bridge());
        await using var database = archive.Database;
        var figure = (await archive.FiguresAsync(1))[1];
        await database.Get<ClaimRegister>().TakeAsync(CorrectedArchive.Anna, new DeskItem(1, figure), None);

        var mine = await ReadAsync(archive, WorkKind.Findings, claimedBy: CorrectedArchive.Anna);
        time.Now += ClaimRegister.Lasts + TimeSpan.FromSeconds(1);
        var ended = await ReadAsync(archive, WorkKind.Findings, claimedBy: CorrectedArchive.Anna);

        var item = mine.Articles.Single().Items.Single(item => item.Item.FigureId == figure);
        Assert.Equal(("Anna", CorrectedArchive.Anna, 1), (item.ClaimedBy, item.ClaimedById, mine.Total));
        Assert.Equal(0, ended.Total);
    }

    [Fact]
    public async Task A_page_holds_twenty_articles_and_is_empty_behind_the_last()
    {
        var archive = await CorrectedArchive.CreateAsync(
            null, [.. Enumerable.Range(1, 25).Select(i => CorrectedArchive.Bridge($"Verhaal {i}", $"{i:00} mei 2016"))]);
        await using var database = archive.Database;

        var (second, third) = (await ReadAsync(archive, WorkKind.Findings, page: 2), await ReadAsync(archive, WorkKind.Findings, page: int.MaxValue));

        Assert.Equal(["Verhaal 5", "Verhaal 4", "Verhaal 3", "Verhaal 2", "Verhaal 1"], second.Articles.Select(article => article.Title));
        Assert.Empty(third.Articles);
        Assert.Equal((25, 25), (third.Total, third.Listed));
    }

    [Fact]
    public async Task Warnings_are_read_once_and_afterwards_only_those_of_new_and_changed_articles()
    {
        var archive = await CorrectedArchive.CreateAsync(null, [.. Enumerable.Range(0, 30).Select(i => Doubtful($"Dag {i}"))]);
        await using var database = archive.Database;
        var warned = database.Get<WarnedArticles>();
        await ReadAsync(archive, WorkKind.Findings);
        var first = warned.RowsRead;
        await database.SaveAsync(Doubtful("Nog een dag"));
        await database.TamperAsync("DELETE FROM Diagnostics WHERE DocumentId = (SELECT DocumentId FROM Articles WHERE Id = 1); DELETE FROM Findings WHERE ArticleId = 1");
        await archive.ChangeAsync(1);

        await ReadAsync(archive, WorkKind.Findings);
        var second = warned.RowsRead - first;
        await using var moment = await database.Get<Store.Searching.ArchiveMoments>().TakeAsync(None);
        var found = await warned.FindAsync(moment, None);

        Assert.InRange(first, 30, 90);
        Assert.InRange(second, 2, 5);
        Assert.Equal(first + second, warned.RowsRead);
        Assert.Equal((30, false, true), (found.Count, found.Contains(1), found.Contains(31)));
    }

    [Fact]
    public async Task Withdrawn_articles_are_no_work()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        await archive.WithdrawAsync(1, "Op verzoek");

        Assert.Equal(0, (await ReadAsync(archive, WorkKind.Findings)).Total);
        Assert.Equal(0, (await ReadAsync(archive, WorkKind.Recent)).Total);
    }

    private static Task<WorkListPage> ReadAsync(
        CorrectedArchive archive, WorkKind kind, bool includesDone = false, string? claimedBy = null, int page = 1, ArchiveFilter? filter = null) =>
        archive.Database.Get<WorkListReader>().ReadAsync(new WorkListQuery(filter ?? new ArchiveFilter(), kind, includesDone, claimedBy, page), None);

    private static PreparedDocument Sound() => ADocument.With("Niets aan de hand").Published("01 mei 2016")
        .Paragraph("Een alinea van een paar woorden over de stad.").Build();

    // The parser cannot make a day of it.
    private static PreparedDocument Doubtful(string title = "Onmogelijke dag") =>
        ADocument.With(title, title + ".txt").Published("31 februari 2016").Paragraph($"Een alinea van een paar woorden over {title}.").Build();
}
