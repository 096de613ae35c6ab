using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Sqlite;

/// <summary>No query of a page reads a whole table that grows with the archive.</summary>
public sealed class QueryPlanTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Filters =>
    [
        "", "period", "since", "taken", "imported", "agency", "photographer", "collection", "finding", "photo", "words", "all", "oldest",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_list_of_articles_scans_no_large_table(string filter)
    {
        await using var plans = await FilledAsync();

        await plans.Articles.ReadAsync(Filter(filter), None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_list_of_photos_scans_no_large_table(string filter)
    {
        await using var plans = await FilledAsync();

        await plans.Photos.ReadAsync(Filter(filter) with { Axis = filter == "period" ? DateAxis.Published : DateAxis.Taken }, None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Fact]
    public async Task Single_pages_scan_no_large_table()
    {
        await using var plans = await FilledAsync();

        await plans.Article.FindAsync("/artikelen/2016/05/01/brug-in-aleppo", 1, None);
        await plans.Article.FindAsync("/artikelen/zonder-datum/zonder-dag", 2, None);
        await new PhotoReader(plans).FindAsync(1, None);
        await new SourceReader(plans).FindAsync("/artikelen/2016/05/01/brug-in-aleppo", 1, None);
        await plans.FrontPage.ReadAsync(new DateOnly(2024, 5, 1), None);
        await plans.FrontPage.ReadAsync(new DateOnly(2024, 5, 3), None);
        await new ChangeNumberReader(plans).ReadAsync(None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Fact]
    public async Task The_newest_articles_come_straight_from_their_index()
    {
        await using var plans = await FilledAsync();

        await plans.Articles.ReadAsync(new ArchiveFilter(), None);

        var page = (await plans.PlansAsync()).Single(plan => plan.Sql.Contains("\"Intro\"", StringComparison.Ordinal));
        Assert.Contains(page.Steps, step => step.Contains("USING INDEX IX_Articles_OrderKey", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Steps, step => step == "USE TEMP B-TREE FOR ORDER BY");
    }

    [Fact]
    public async Task A_query_that_reads_a_whole_table_would_be_noticed()
    {
        await using var plans = await FilledAsync();
        await using var context = plans.CreateDbContext();

        await context.Articles.Where(a => a.Byline == "iemand").ToListAsync(None);

        Assert.Single(await plans.ScansAsync());
    }

    private static ArchiveFilter Filter(string name) => name switch
    {
        "period" => new ArchiveFilter { From = DatePeriod.Find("2016"), Until = DatePeriod.Find("2016-05") },
        "since" => new ArchiveFilter { From = DatePeriod.Find("2016") },
        "taken" => new ArchiveFilter { Axis = DateAxis.Taken, From = DatePeriod.Find("2016"), Until = DatePeriod.Find("2016") },
        "imported" => new ArchiveFilter { Axis = DateAxis.Imported, From = DatePeriod.Find("2016") },
        "agency" => new ArchiveFilter { Agencies = ["afp", "reuters"] },
        "photographer" => new ArchiveFilter { Photographers = ["jan-voorbeeld"] },
        "collection" => new ArchiveFilter { Collections = ["test"] },
        "finding" => new ArchiveFilter { Findings = [FindingCode.MissingDate, FindingCode.RestrictedUse] },
        "photo" => new ArchiveFilter { HasPhoto = true },
        "words" => new ArchiveFilter { Query = "brug aleppo" },
        "all" => new ArchiveFilter { Query = "brug", Agencies = ["afp"], Collections = ["test"], From = DatePeriod.Find("2016"), HasPhoto = true },
        "oldest" => new ArchiveFilter { Sort = SortOrder.Oldest },
        _ => new ArchiveFilter(),
    };

    private static async Task<RecordedPlans> FilledAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Brug in Aleppo", "brug.txt").Published("01 mei 2016").Paragraph("Er wordt weer gelopen, zeggen bewoners.")
                .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP").Figure(SampleTexts.Handout).Build(),
            ADocument.With("Zonder dag", "zonder.txt").Paragraph("Niemand weet wanneer.").Figure(SampleTexts.Bridge).Build());
        return new RecordedPlans(database);
    }
}
