using NewsArchive.Core.Articles;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class ArticleListReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Newest_come_first_and_undated_last_in_both_orders()
    {
        await using var database = await FilledAsync();

        var newest = await ReadAsync(database, new ArchiveFilter());
        var oldest = await ReadAsync(database, new ArchiveFilter { Sort = SortOrder.Oldest });

        Assert.Equal(["Mosoel ademt", "Brug in Aleppo", "Łódź zwijgt", "Zonder dag"], Titles(newest));
        Assert.Equal(["Łódź zwijgt", "Brug in Aleppo", "Mosoel ademt", "Zonder dag"], Titles(oldest));
        Assert.Equal(4, newest.Page.Total);
    }

    [Theory]
    [InlineData("brug ALEPPO", "Brug in Aleppo")]
    [InlineData("lodz", "Łódź zwijgt")]
    [InlineData("ru", "Brug in Aleppo")]
    [InlineData("%", "")]
    [InlineData("brug mosoel", "")]
    public async Task All_words_of_a_query_are_looked_for_in_the_title_whatever_case_and_accents(string query, string expected)
    {
        await using var database = await FilledAsync();

        var list = await ReadAsync(database, new ArchiveFilter { Query = query });

        Assert.Equal(expected.Length == 0 ? [] : [expected], Titles(list));
    }

    [Fact]
    public async Task Filters_narrow_together_and_values_of_one_filter_are_alternatives()
    {
        await using var database = await FilledAsync();

        var either = await ReadAsync(database, new ArchiveFilter { Agencies = ["afp", "reuters"] });
        var both = await ReadAsync(database, new ArchiveFilter { Agencies = ["afp", "reuters"], From = DatePeriod.Find("2017") });
        var photographer = await ReadAsync(database, new ArchiveFilter { Photographers = ["jan-voorbeeld"] });
        var finding = await ReadAsync(database, new ArchiveFilter { Findings = [FindingCode.MissingDate] });
        var collection = await ReadAsync(database, new ArchiveFilter { Collections = ["elders"] });
        var without = await ReadAsync(database, new ArchiveFilter { HasPhoto = false });

        Assert.Equal(["Mosoel ademt", "Brug in Aleppo"], Titles(either));
        Assert.Equal(["Mosoel ademt"], Titles(both));
        Assert.Equal(["Brug in Aleppo"], Titles(photographer));
        Assert.Equal(["Zonder dag"], Titles(finding));
        Assert.Empty(collection.Page.Items);
        Assert.Equal(["Łódź zwijgt", "Zonder dag"], Titles(without));
    }

    [Fact]
    public async Task A_period_may_be_about_publication_or_about_the_photo_or_about_import()
    {
        await using var database = await FilledAsync(new FixedTime(new DateTimeOffset(2024, 12, 31, 23, 30, 0, TimeSpan.Zero)));

        var taken = await ReadAsync(
            database, new ArchiveFilter { Axis = DateAxis.Taken, From = DatePeriod.Find("2016-04"), Until = DatePeriod.Find("2016-04") });
        var imported = await ReadAsync(
            database, new ArchiveFilter { Axis = DateAxis.Imported, From = DatePeriod.Find("2025-01-01"), Until = DatePeriod.Find("2025") });

        Assert.Equal(["Brug in Aleppo"], Titles(taken));
        Assert.Equal([("2016", 1), ("2014", 1)], Counts(taken.Facets.Years));
        Assert.Equal([("2016-04", 1)], Counts(taken.Facets.Months));
        Assert.Equal(4, imported.Page.Total);
        Assert.Equal([("2025-01", 4)], Counts(imported.Facets.Months));
    }

    [Fact]
    public async Task Each_facet_is_counted_with_all_filters_but_its_own()
    {
        await using var database = await FilledAsync();

        var list = await ReadAsync(
            database, new ArchiveFilter { Agencies = ["afp"], From = DatePeriod.Find("2016"), Until = DatePeriod.Find("2016") });

        Assert.Equal(["Brug in Aleppo"], Titles(list));
        Assert.Equal([("2016", 1)], Counts(list.Facets.Years));
        Assert.Equal([("2016-05", 1)], Counts(list.Facets.Months));
        Assert.Equal([("afp", 1)], Counts(list.Facets.Agencies));
        Assert.Equal([("test", 1)], Counts(list.Facets.Collections));
        var all = await ReadAsync(database, new ArchiveFilter());
        Assert.Equal([("2017", 1), ("2016", 1), ("1995", 1)], Counts(all.Facets.Years));
        Assert.Empty(all.Facets.Months);
        Assert.Equal([("afp", 1), ("reuters", 1)], Counts(all.Facets.Agencies));
        Assert.Contains(("missing-date", 1), Counts(all.Facets.Findings));
    }

    [Fact]
    public async Task A_card_has_the_first_figure_the_introduction_and_each_finding_once()
    {
        await using var database = await FilledAsync();

        var card = (await ReadAsync(database, new ArchiveFilter { Query = "brug" })).Page.Items[0];

        Assert.Equal("Mensen op de brug.", card.Lead!.Caption!.Text);
        Assert.Equal("Er wordt weer gelopen, zeggen bewoners.", card.Intro);
        Assert.Equal((2, "Test", "/artikelen/2016/05/01/brug-in-aleppo"), (card.FigureCount, card.Collection, card.Path));
        Assert.Equal(card.Findings.Distinct(), card.Findings);
        Assert.Contains(FindingCode.MissingDutchCaption, card.Findings);
    }

    [Fact]
    public async Task Pages_hold_twenty_and_there_is_nothing_behind_the_last()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync([.. Enumerable.Range(1, 25).Select(day => ADocument.With($"Dag {day}").Published($"{day} mei 2016").Build())]);
        await database.SaveAsync(ADocument.With("Zonder dag").Build());

        var last = await ReadAsync(database, new ArchiveFilter { Page = 2, Sort = SortOrder.Oldest });
        var beyond = await ReadAsync(database, new ArchiveFilter { Page = int.MaxValue });

        Assert.Equal(["Dag 21", "Dag 22", "Dag 23", "Dag 24", "Dag 25", "Zonder dag"], Titles(last));
        Assert.Equal((26, 2), (last.Page.Total, last.Page.Count));
        Assert.Empty(beyond.Page.Items);
    }

    [Fact]
    public async Task A_long_title_is_cut_and_an_untitled_article_goes_by_the_name_of_its_document()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With(string.Concat(Enumerable.Repeat("lang 👩‍👩‍👧 ", 100)), "lang.txt").Build());

        var card = (await ReadAsync(database, new ArchiveFilter())).Page.Items[0];

        Assert.InRange(card.Title.Length, 200, ArticleDraft.ListTitleLength);
        Assert.EndsWith("…", card.Title, StringComparison.Ordinal);
    }

    private static async Task<ArchiveDatabase> FilledAsync(TimeProvider? time = null)
    {
        var database = await ArchiveDatabase.CreateAsync(time);
        await database.SaveAsync(
            ADocument.With("Łódź zwijgt", "lodz.txt").Published("03 maart 1995").Paragraph("Een stille stad.").Build(),
            ADocument.With("Brug in Aleppo", "brug.txt").Published("01 mei 2016").Paragraph("Er wordt weer gelopen, zeggen bewoners.")
                .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP").Figure(SampleTexts.Handout).Build(),
            ADocument.With("Mosoel ademt", "mosoel.txt").Published("04 maart 2017").Paragraph("De markt is open.")
                .Figure(SampleTexts.Market, "De markt. Foto: Reuters").Build(),
            ADocument.With("Zonder dag", "zonder.txt").Paragraph("Niemand weet wanneer.").Build());
        return database;
    }

    private static Task<ArticleList> ReadAsync(ArchiveDatabase database, ArchiveFilter filter) =>
        database.Get<ArticleListReader>().ReadAsync(filter, None);

    private static IEnumerable<string> Titles(ArticleList list) => list.Page.Items.Select(card => card.Title);

    private static IEnumerable<(string, int)> Counts(IReadOnlyList<FacetValue> facets) => facets.Select(facet => (facet.Value, facet.Count));
}
