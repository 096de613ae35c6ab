using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Columns;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

public sealed class HostileQueryTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Queries =>
    [
        "-", "\"", "((((((((((((", "OF OF OF", "* * *", "a*", "::::", "titel:", "plaats:\"\"", "\0\0", "'; DROP TABLE Articles; --",
        "NEAR(brug markt)", "\ud800", "-brug", "brug -brug", new string('x', 8192), string.Join(' ', Enumerable.Repeat("brug", 2000)),
        string.Join(" OF ", Enumerable.Range(0, 40).Select(i => $"woord{i}")), "plaats:" + new string('é', 500),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Any_text_is_answered(string query)
    {
        await using var database = await FilledAsync();

        var list = await database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter { Query = query, Sort = SortOrder.Best }, None);
        var photos = await database.Get<PhotoListReader>().ReadAsync(new ArchiveFilter { Query = query }, None);

        Assert.InRange(list.Page.Items.Count, 0, 2);
        Assert.InRange(photos.Page.Items.Count, 0, 2);
        Assert.NotNull(list.Search);
    }

    [Fact]
    public async Task A_page_far_behind_the_last_is_empty_and_tells_the_total()
    {
        await using var database = await FilledAsync();

        foreach (var page in new[] { 2, 1_000_000_000, int.MaxValue, 0, -5 })
        {
            var list = await database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter { Page = page, Places = ["syrie"] }, None);

            Assert.Equal(page < 1 ? 1 : page, list.Page.Number);
            Assert.Equal((page < 1 ? 1 : 0, 1), (list.Page.Items.Count, list.Page.Total));
        }
    }

    [Fact]
    public async Task Twenty_values_in_every_filter_and_reversed_periods_are_answered()
    {
        await using var database = await FilledAsync();
        string[] values = [.. Enumerable.Range(0, 20).Select(i => $"waarde-{i}")];

        var list = await database.Get<ArticleListReader>().ReadAsync(
            new ArchiveFilter
            {
                Places = [.. values],
                Agencies = [.. values],
                Photographers = [.. values],
                Collections = [.. values],
                Findings = [.. FindingCodes.All],
                From = DatePeriod.Find("9999"),
                Until = DatePeriod.Find("0001"),
                HasPhoto = true,
            },
            None);

        Assert.Equal((0, 0), (list.Page.Total, list.Timeline.Bars.Count));
    }

    [Theory]
    [InlineData("ab*", 1, 400)]
    [InlineData("ab*", 100_000, 400)]
    [InlineData("woord", 100_000, 400)]
    [InlineData("abcdefgh", 0, 400)]
    public void A_word_is_looked_up_a_bounded_number_of_times_whatever_the_vocabulary(string word, int likeIt, int most)
    {
        var index = new CountingIndex(likeIt);
        var query = string.Join(' ', Enumerable.Range(0, SearchQuery.MaxWords).Select(i => word.EndsWith('*') ? $"{word[..^1]}{(char)('a' + (i % 26))}*" : $"{word}{i}"));

        Find(index, query);

        Assert.InRange(index.Finds, 1, most);
        Assert.InRange(index.LongestLookup, 1, TermReader.MostWordsOfPrefix);
    }

    [Fact]
    public void However_many_words_are_misspelt_the_vocabulary_is_asked_a_bounded_number_of_times()
    {
        var index = new CountingIndex(wordsOfBeginning: 1, isFound: false);

        Find(index, string.Join(' ', Enumerable.Range(0, SearchQuery.MaxWords).Select(i => $"{(char)('a' + (i % 26))}qzxwvkj{(char)('a' + (i / 26))}")));

        Assert.InRange(index.Reads, 1000, 30_000);
    }

    private static void Find(CountingIndex index, string query)
    {
        var columns = Columns();
        var lookups = new WordLookups(index, new SetCache<WordLookup>(1_000_000, _ => 0), changeNumber: 1);
        var scope = new ArticleScope(columns, lookups, new PlaceSets(columns, new SetCache<PlaceQuestion>(1_000_000, _ => 0)));
        new WordSearch(scope, Core.Places.Gazetteer.Shared, columns.Places, None).Find(query);
    }

    private static async Task<ArchiveDatabase> FilledAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Brug in Aleppo", "brug").Published("01 mei 2016").Paragraph("Bewoners lopen over de brug.").Figure(SampleTexts.Bridge).Build(),
            ADocument.With("Markt", "markt").Paragraph("Een markt.").Build());
        return database;
    }

    private static ArchiveColumns Columns() => new()
    {
        ChangeNumber = 1,
        AllArticles = DocumentSet.Of([1, 2, 3]),
        AllPhotos = DocumentSet.Empty,
        Articles = new ArticleColumns(),
        Photos = new PhotoColumns(),
        Figures = new FigureColumns(),
        Agencies = new NameNumbers(),
        Photographers = new NameNumbers(),
        Places = new PlaceNumbers(Core.Places.Gazetteer.Shared),
        Collections = [],
    };

    // A vocabulary of any size, in which every word stands in one article or in none.
    private sealed class CountingIndex(int wordsOfBeginning, bool isFound = true) : IWordIndex
    {
        public int Reads { get; private set; }

        public int Finds { get; private set; }

        public int LongestLookup { get; private set; }

        public DocumentSet Find(WordLookup lookup, CancellationToken cancellationToken)
        {
            Finds++;
            LongestLookup = Math.Max(LongestLookup, lookup.Words.Split(' ').Length);
            return isFound ? DocumentSet.Of([1]) : DocumentSet.Empty;
        }

        public IReadOnlyList<WordWeight> Weigh(WordLookup lookup, CancellationToken cancellationToken) => [];

        public IReadOnlyList<string> ReadForms(string stem, StemKind kind, int most) =>
            [.. Enumerable.Range(0, Math.Min(most, wordsOfBeginning)).Select(i => $"{stem}{i}")];

        public IReadOnlyList<ArchiveWord> ReadWords(string first, int most)
        {
            Reads++;
            return [.. Enumerable.Range(0, Math.Min(most, wordsOfBeginning)).Select(i => new ArchiveWord($"{first}{i}", true, false))];
        }

        public void Dispose()
        {
        }
    }
}
