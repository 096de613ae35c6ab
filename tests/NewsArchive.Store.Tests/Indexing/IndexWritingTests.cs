using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Places;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Tests.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Indexing;

/// <summary>The index is written with the article, and is gone where the article is.</summary>
public sealed class IndexWritingTests : IAsyncLifetime
{
    private const string CountSql =
        """
        SELECT (SELECT COUNT(*) FROM "ArticleWords") + (SELECT COUNT(*) FROM "CaptionWords") + (SELECT COUNT(*) FROM "ArticlePlaces")
             + (SELECT COUNT(*) FROM "Surfaces") + (SELECT COUNT(*) FROM "Stems") AS "Value"
        """;

    private const string InText = "SELECT rowid AS \"Value\" FROM \"ArticleWords\" WHERE \"ArticleWords\" MATCH {0}";
    private const string InCaption = "SELECT rowid AS \"Value\" FROM \"CaptionWords\" WHERE \"CaptionWords\" MATCH {0}";

    private static readonly CancellationToken None = CancellationToken.None;

    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await ArchiveDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_article_is_found_by_its_words_its_captions_and_its_places_as_soon_as_it_is_there()
    {
        await _database.SaveAsync(Bridge());

        Assert.Equal([1], await FindAsync(InText, "\"wordt weer gelopen\""));
        Assert.Equal([1], await FindAsync(InText, "t_brug"));
        Assert.Equal([1], await FindAsync(InCaption, "e_bridge"));
        Assert.Empty(await FindAsync(InText, "\"aleppo er\""));
        await using var context = _database.Open();
        var stored = await context.Places.SingleAsync(None);
        var aleppo = PlaceMap.ReadPlaces(stored.Places)!.Value[0];
        Assert.Equal("syrie/aleppo", Gazetteer.Shared.Find(aleppo.PlaceId)!.Path);
        Assert.True(aleppo.IsAbout);
        var mention = PlaceMap.ReadMentions(stored.Mentions, PlaceMap.ReadPlaces(stored.Places)!.Value)!.Value[0];
        Assert.Equal((PlaceField.Title, "Aleppo"), (mention.Field, "Brug in Aleppo".Substring(mention.Offset, mention.Length)));
    }

    [Fact]
    public async Task A_word_of_the_archive_is_known_under_its_stems()
    {
        await _database.SaveAsync(ADocument.With("Ziekenhuisbombardement op huizen").Paragraph("Niets.").Build());

        await using var context = _database.Open();
        var stems = await context.Stems.Where(s => s.Surface == "ziekenhuisbombardement" || s.Surface == "huizen").ToListAsync(None);
        Assert.Contains(stems, s => s is { Stem: "huis", Kind: StemKind.Dutch, Surface: "huizen" });
        Assert.Contains(stems, s => s is { Stem: "bombardement", Kind: StemKind.Part, Surface: "ziekenhuisbombardement" });
        Assert.DoesNotContain(stems, s => s.Kind == StemKind.English);
    }

    [Fact]
    public async Task A_word_that_is_first_met_in_Dutch_and_then_in_English_is_known_as_both()
    {
        await _database.SaveAsync(ADocument.With("Bridge").Build());
        await _database.SaveAsync(ADocument.With("Anders").Figure(SampleTexts.Bridge).Build());

        await using var context = _database.Open();
        var surface = await context.Surfaces.SingleAsync(s => s.Surface == "bridge", None);
        Assert.Equal(ArchiveSurface.InDutch | ArchiveSurface.InEnglish, surface.Fields);
        Assert.Equal([StemKind.Dutch, StemKind.English], await context.Stems.Where(s => s.Surface == "bridge").Select(s => s.Kind).Order().ToListAsync(None));
    }

    [Fact]
    public async Task An_article_that_cannot_be_saved_leaves_nothing_in_the_index()
    {
        await _database.TamperAsync("CREATE TRIGGER refuse BEFORE INSERT ON ArticlePlaces BEGIN SELECT RAISE(ABORT, 'nee'); END");

        await Assert.ThrowsAnyAsync<Exception>(() => _database.SaveAsync(Bridge()));

        Assert.Equal(0, await CountAsync());
        await _database.TamperAsync("DROP TRIGGER refuse");
        await _database.SaveAsync(Bridge());
        Assert.NotEmpty(await FindAsync(InText, "gelopen"));
        await using var context = _database.Open();
        Assert.True(await context.Surfaces.AnyAsync(s => s.Surface == "gelopen", None));
    }

    [Fact]
    public async Task Places_of_an_editors_own_are_found_and_lines_that_cannot_be_read_are_told()
    {
        await File.WriteAllTextAsync(
            Path.Join(_database.Folder, "plaatsen.tsv"),
            "# eigen plaatsen\nplaats\tVerzonnenstad\tstad\tsyrie\t36,2\t37,1\tVerzonnen City\nonzin\n",
            None);
        using var input = new InputFolder();
        input.Text("a.txt", "Gevechten in Verzonnenstad\n\n3 juni 2018\n\nIn Verzonnenstad in Syrië is gevochten.\n");

        await ImportRun.OfAsync(_database, input.Root);

        var gazetteer = _database.Get<ArchiveGazetteer>();
        Assert.Equal([3], gazetteer.Problems.Select(problem => problem.Line));
        await using var context = _database.Open();
        var places = PlaceMap.ReadPlaces((await context.Places.SingleAsync(None)).Places)!.Value;
        Assert.Contains("syrie/verzonnenstad", places.Select(place => gazetteer.Gazetteer.Find(place.PlaceId)!.Path));
        Assert.Contains("+", (await context.IndexStates.SingleAsync(None)).Places, StringComparison.Ordinal);
    }

    private static PreparedDocument Bridge() =>
        ADocument.With("Brug in Aleppo").Published("01 mei 2016").Paragraph("Er wordt weer gelopen.").Figure(SampleTexts.Bridge, "Op de brug.").Build();

    private async Task<int> CountAsync()
    {
        await using var context = _database.Open();
        return await context.Database.SqlQueryRaw<int>(CountSql).SingleAsync(None);
    }

    private async Task<List<long>> FindAsync(string sql, string match)
    {
        await using var context = _database.Open();
        return await context.Database.SqlQueryRaw<long>(sql, match).ToListAsync(None);
    }
}
