using NewsArchive.Core.Articles;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>Lists of random filters over a random archive, compared with asking every article one by one.</summary>
public sealed class ListOracleTests : IAsyncLifetime
{
    private const int ArticleCount = 120;
    private const int FilterCount = 150;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string?[] Places = [null, "Aleppo", "Syrië", "Mosul", "Irak"];

    private readonly Random _random = new(20240501);
    private ArchiveDatabase _database = null!;
    private NaiveArchive _naive = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ArchiveDatabase.CreateAsync();
        var articles = Enumerable.Range(0, ArticleCount).Select(Article).ToList();
        foreach (var collection in articles.Chunk(ArticleCount / 3))
            await SaveAsync(collection);
        _naive = new NaiveArchive(articles);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Every_list_holds_what_asking_every_article_finds()
    {
        for (var i = 0; i < FilterCount; i++)
        {
            var filter = Filter();
            var expected = _naive.Passing(filter);
            var list = await ReadAsync(filter);

            Assert.Equal(expected.Count, list.Page.Total);
            Assert.Equal(expected.Skip((filter.Page - 1) * 20).Take(20).Select(article => article.Title), list.Page.Items.Select(card => card.Title));
        }
    }

    [Fact]
    public async Task Every_facet_counts_what_asking_every_article_without_that_filter_finds()
    {
        for (var i = 0; i < FilterCount; i++)
        {
            var filter = Filter();
            var facets = (await ReadAsync(filter)).Facets;

            AssertCounts(_naive.Counts(filter with { Places = [] }, NaiveArchive.PlacesOf), facets.Places);
            AssertCounts(_naive.Counts(filter with { Agencies = [] }, article => Some(article.Agency)), facets.Agencies);
            AssertCounts(_naive.Counts(filter with { Photographers = [] }, article => Some(article.Photographer)), facets.Photographers);
            AssertCounts(_naive.Counts(filter with { Collections = [] }, article => [article.Collection]), facets.Collections);
            AssertCounts(_naive.Counts(filter with { HasPhoto = null }, article => [article.Agency is null ? "nee" : "ja"]), facets.Photo);
            AssertCounts(
                _naive.Counts(filter with { Findings = [] }, article => article.Published is null ? ["missing-date"] : []),
                [.. facets.Findings.Where(finding => finding.Value == "missing-date")]);
            var years = _naive.Counts(
                filter with { From = null, Until = null }, article => Some(NaiveArchive.DayOf(article, filter.Axis)?.Year.ToString("0000", null)));
            AssertCounts(years, facets.Years);
        }
    }

    [Fact]
    public async Task Every_timeline_counts_each_article_in_its_bar_or_as_undated()
    {
        for (var i = 0; i < FilterCount; i++)
        {
            var filter = Filter();
            var anyTime = _naive.Passing(filter with { From = null, Until = null });
            var timeline = (await ReadAsync(filter)).Timeline;

            Assert.Equal(anyTime.Count(article => NaiveArchive.DayOf(article, filter.Axis) is null), timeline.Undated);
            Assert.All(timeline.Bars, bar => Assert.Equal(
                anyTime.Count(article => NaiveArchive.DayOf(article, filter.Axis) is { } day && day >= bar.Period.First && day <= bar.Period.Last),
                bar.Count));
            if (timeline.Unit == TimelineUnit.Year)
                Assert.Equal(anyTime.Count, timeline.Undated + timeline.Bars.Sum(bar => bar.Count));
        }
    }

    private Task<ArticleList> ReadAsync(ArchiveFilter filter) => _database.Get<ArticleListReader>().ReadAsync(filter, None);

    private static void AssertCounts(Dictionary<string, int> expected, IReadOnlyList<FacetValue> facet) => Assert.Equal(
        expected.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)),
        facet.Select(value => (value.Value, value.Count)).OrderBy(value => value.Value, StringComparer.Ordinal));

    private static string[] Some(string? value) => value is null ? [] : [value];

    private NaiveArticle Article(int number)
    {
        var hasPhoto = _random.Next(3) > 0;
        var isReuters = _random.Next(2) == 0;
        return new NaiveArticle(
            $"Verhaal nummer {number}",
            _random.Next(6) == 0 ? null : new DateOnly(2014 + _random.Next(4), 1 + _random.Next(12), 1 + _random.Next(28)),
            Places[_random.Next(Places.Length)],
            !hasPhoto ? null : isReuters ? "reuters" : "afp",
            !hasPhoto ? null : isReuters ? "piet-verzonnen" : "jan-voorbeeld",
            !hasPhoto ? null : isReuters ? new DateOnly(2017, 3, 3) : new DateOnly(2016, 4, 28),
            $"bron-{number / (ArticleCount / 3)}",
            _random.Next(2) == 0);
    }

    // The captions name no place, so that only the text does.
    private async Task SaveAsync(NaiveArticle[] articles)
    {
        var collection = await _database.Get<CollectionRegister>().TakeAsync(new CollectionDescription(articles[0].Collection, null, null, null), None);
        await _database.BulkLoad.SaveAsync(collection, [.. articles.Select(Document)], None);
    }

    private static PreparedDocument Document(NaiveArticle article)
    {
        var document = ADocument.With(article.Title, $"{article.Title}.txt");
        if (article.Published is { } day)
            document.Published(day.ToString("dd MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl")));
        document.Paragraph(article.Place is null ? "Het gebeurde ergens." : $"Het gebeurde in {article.Place}.");
        document.Paragraph(article.HasWord ? "Er was een wapenstilstand." : "Er was niets.");
        return (article.Agency switch
        {
            "afp" => document.Figure("2016-04-28 10:44:55 People cross a damaged bridge. / AFP PHOTO / JAN VOORBEELD"),
            "reuters" => document.Figure("2017-03-03 08:00:00 Residents shop at a market. REUTERS/Piet Verzonnen"),
            _ => document,
        }).Build();
    }

    private ArchiveFilter Filter() => new()
    {
        Query = OneIn(3) ? "wapenstilstand" : null,
        Axis = OneIn(4) ? DateAxis.Taken : DateAxis.Published,
        From = OneIn(3) ? DatePeriod.Find($"{2014 + _random.Next(4)}") : OneIn(6) ? DatePeriod.Find("2016-03") : null,
        Until = OneIn(3) ? DatePeriod.Find($"{2015 + _random.Next(4)}") : OneIn(4) ? DatePeriod.Find("2016-03") : null,
        Places = OneIn(3) ? OneIn(2) ? ["syrie"] : ["irak/mosul", "syrie/aleppo"] : OneIn(20) ? ["nergens/hier"] : [],
        Agencies = OneIn(5) ? ["afp"] : OneIn(8) ? ["afp", "reuters"] : [],
        Photographers = OneIn(6) ? ["piet-verzonnen"] : [],
        Collections = OneIn(5) ? ["bron-0", "bron-2"] : [],
        Findings = OneIn(8) ? [FindingCode.MissingDate] : [],
        HasPhoto = OneIn(5) ? OneIn(2) : null,
        Page = OneIn(4) ? 2 : 1,
    };

    private bool OneIn(int many) => _random.Next(many) == 0;
}
