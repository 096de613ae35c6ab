using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Sqlite;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Sqlite;

/// <summary>No query of a page reads a whole table that grows with the archive.</summary>
public sealed class QueryPlanTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Filters =>
    [
        "", "period", "since", "taken", "imported", "agency", "photographer", "collection", "finding", "photo", "words", "all", "place", "question", "oldest",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_list_of_articles_scans_no_large_table(string filter)
    {
        await using var plans = await FilledAsync();

        await plans.ReadColumnsAsync();
        await plans.Articles.ReadAsync(Filter(filter), None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_list_of_photos_scans_no_large_table(string filter)
    {
        await using var plans = await FilledAsync();

        await plans.ReadColumnsAsync();
        await plans.Photos.ReadAsync(Filter(filter) with { Axis = filter == "period" ? DateAxis.Published : DateAxis.Taken }, None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Fact]
    public async Task Single_pages_scan_no_large_table()
    {
        await using var plans = await FilledAsync();

        await plans.ReadColumnsAsync();
        await plans.Article.FindAsync("/artikelen/2016/05/01/brug-in-aleppo", 1, None);
        await plans.Article.FindAsync("/artikelen/zonder-datum/zonder-dag", 2, None);
        await new PhotoReader(plans).FindAsync(1, None);
        await new SourceReader(plans).FindAsync("/artikelen/2016/05/01/brug-in-aleppo", 1, None);
        await plans.FrontPage.ReadAsync(new DateOnly(2024, 5, 1), None);
        await plans.FrontPage.ReadAsync(new DateOnly(2024, 5, 3), None);
        await new ChangeNumberReader(plans).ReadAsync(None);

        Assert.Empty(await plans.ScansAsync());
    }

    [Theory]
    [InlineData("brug", "Any")]
    [InlineData("brug aleppo", "Phrase")]
    [InlineData("br", "Prefix")]
    [InlineData("brug|markt aleppo", "Near")]
    public async Task Words_are_looked_up_in_their_index_in_the_order_of_its_rows(string words, string kind)
    {
        await using var plans = await FilledAsync();
        var match = SqliteWordQuery.Of(new WordLookup(WordField.Article, Enum.Parse<LookupKind>(kind), words));

        var steps = await plans.ExplainAsync(SqliteWordIndex.FindSql("ArticleWords").Replace("?1", $"'{match}'", StringComparison.Ordinal));

        // M: by words; without ORDER BY, as rows come in order.
        Assert.Equal(["SCAN ArticleWords VIRTUAL TABLE INDEX 0:M1"], steps);
    }

    [Theory]
    [InlineData(SqliteWordIndex.FormsSql)]
    [InlineData(SqliteWordIndex.WordsSql)]
    public async Task The_vocabulary_is_walked_along_its_key(string sql)
    {
        await using var plans = await FilledAsync();

        var steps = await plans.ExplainAsync(sql);

        Assert.StartsWith("SEARCH ", Assert.Single(steps), StringComparison.Ordinal);
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
        "place" => new ArchiveFilter { Places = ["syrie"] },
        "question" => new ArchiveFilter { Query = "waar wordt weer over de brug gelopen in plaats:syrie -markt", Sort = SortOrder.Best },
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
