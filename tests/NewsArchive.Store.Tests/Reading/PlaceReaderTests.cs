using NewsArchive.Store.Importing;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class PlaceReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_index_counts_each_article_once_for_a_place_and_for_all_above_it()
    {
        await using var database = await FilledAsync();

        var index = await database.Get<PlaceIndexReader>().ReadAsync(None);

        var syria = Assert.Single(index.Countries, entry => entry.Country.Path == "syrie");
        Assert.Equal(2, syria.Country.Count);
        Assert.Equal(2, Assert.Single(syria.Places, place => place.Path == "syrie/aleppo").Count);
        Assert.Equal(1, Assert.Single(syria.Places, place => place.Path == "syrie/idlib").Count);
        Assert.True(syria.Country.HasBelow);
        Assert.Contains(index.Elsewhere, place => place.Path == "zwarte-zee");
    }

    [Fact]
    public async Task What_is_imported_later_is_counted_too()
    {
        await using var database = await FilledAsync();
        var reader = database.Get<PlaceIndexReader>();
        await reader.ReadAsync(None);

        await database.SaveAsync(Article("In Utrecht", "Utrecht viert feest. In Utrecht is het druk."));

        Assert.Contains(await reader.ReadPathsAsync(None), path => path == "nederland");
    }

    [Fact]
    public async Task A_place_has_its_articles_its_years_and_its_neighbours_with_their_distance()
    {
        await using var database = await FilledAsync();

        var place = await FoundAsync(database, "syrie/aleppo");

        Assert.Equal(2, place.Place.Count);
        Assert.Equal("syrie", place.Ancestors[0].Path);
        Assert.Equal(["Markt in Aleppo"], place.About.Select(card => card.Title));
        Assert.Equal(["Idlib wacht"], place.Naming.Select(card => card.Title));
        Assert.Equal([2016, 2017], place.Timeline.Bars.Where(bar => bar.Count > 0).Select(bar => bar.Period.First.Year));
        var idlib = Assert.Single(place.Near, near => near.Place.Path == "syrie/idlib");
        Assert.InRange(idlib.Kilometres, 45, 65);
        Assert.Contains("Halab", place.Spellings);
    }

    [Fact]
    public async Task A_country_has_the_places_below_it_and_no_neighbours()
    {
        await using var database = await FilledAsync();

        var country = await FoundAsync(database, "syrie");

        Assert.Contains(country.Below, place => place.Path == "syrie/aleppo");
        Assert.DoesNotContain(country.Below, place => place.Path == "syrie");
        Assert.Empty(country.Near);
    }

    [Fact]
    public async Task A_photo_belongs_to_the_place_that_its_agency_names()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(ADocument.With("Hulp").Published("01 mei 2016").Paragraph("Er kwam hulp in Damascus aan.")
            .Figure("A man walks in Aleppo, Syria, on April 28, 2016. / AFP PHOTO / KARAM AL-MASRI", "Een man in de straat.").Build());

        var aleppo = await FoundAsync(database, "syrie/aleppo");
        var damascus = await FoundAsync(database, "syrie/damascus");

        Assert.Equal("Een man in de straat.", Assert.Single(aleppo.Photos).Caption);
        Assert.Equal(1, aleppo.PhotoCount);
        Assert.Equal(0, damascus.PhotoCount);
    }

    [Theory]
    [InlineData("syria", "syrie")]
    [InlineData("syria/halab", "syrie/aleppo")]
    public async Task Another_spelling_of_a_path_leads_to_the_usual_one(string path, string usual)
    {
        await using var database = await FilledAsync();

        var lookup = await database.Get<PlacePageReader>().FindAsync(path, None);

        Assert.Equal(usual, Assert.IsType<PlaceLookup.Moved>(lookup).Path);
    }

    [Fact]
    public async Task A_path_of_no_place_is_answered_with_the_nearest_names()
    {
        await using var database = await FilledAsync();

        var lookup = await database.Get<PlacePageReader>().FindAsync("syrie/aleppoo", None);

        Assert.Contains(Assert.IsType<PlaceLookup.NotFound>(lookup).Nearest, place => place.Path == "syrie/aleppo");
    }

    [Fact]
    public async Task The_map_counts_what_a_filter_leaves()
    {
        await using var database = await FilledAsync();

        var all = await MapAsync(database, new ArchiveFilter());
        var late = await MapAsync(database, new ArchiveFilter { From = DatePeriod.Find("2017") });
        var words = await MapAsync(database, new ArchiveFilter { Query = "markt" });

        Assert.Equal((4, 1), (all.Articles, all.Placeless));
        Assert.Equal(2, CountOf(all, "syrie/aleppo"));
        Assert.Equal(1, CountOf(late, "syrie/aleppo"));
        Assert.Equal(1, words.Articles);
        Assert.Equal(0, CountOf(words, "syrie/idlib"));
    }

    [Fact]
    public async Task An_article_that_names_two_places_of_a_group_counts_once()
    {
        await using var database = await FilledAsync();

        var map = await database.Get<MapReader>().ReadAsync(
            new ArchiveFilter(),
            places => [PositionsOf(places, "syrie/aleppo", "syrie/idlib"), PositionsOf(places, "zwarte-zee")],
            None);

        Assert.Equal([2, 1], map.Groups);
    }

    private static List<int> PositionsOf(IReadOnlyList<PlaceCount> places, params string[] paths) =>
        [.. Enumerable.Range(0, places.Count).Where(i => paths.Contains(places[i].Path))];

    private static int CountOf(ArchiveMap map, string path) => map.Places.FirstOrDefault(place => place.Path == path)?.Count ?? 0;

    private static Task<ArchiveMap> MapAsync(ArchiveDatabase database, ArchiveFilter filter) =>
        database.Get<MapReader>().ReadAsync(filter, _ => [], None);

    private static async Task<PlaceRecord> FoundAsync(ArchiveDatabase database, string path) =>
        Assert.IsType<PlaceLookup.Found>(await database.Get<PlacePageReader>().FindAsync(path, None)).Place;

    private static PreparedDocument Article(string title, string text, string day = "01 mei 2016") =>
        ADocument.With(title, title + ".txt").Published(day).Paragraph(text).Build();

    private static async Task<ArchiveDatabase> FilledAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            Article("Markt in Aleppo", "De markt van Aleppo is open. In Aleppo is dat nieuws."),
            Article("Idlib wacht", "In Idlib wachten velen. In Idlib is weinig plaats. Er kwam een bus, later nog een, en na lang wachten een derde, uit Aleppo.", "02 juni 2017"),
            Article("Op zee", "Op de Zwarte Zee voer een schip.", "03 juli 2018"),
            Article("Zonder plaats", "Er gebeurde niets.", "04 juli 2018"));
        return database;
    }
}
