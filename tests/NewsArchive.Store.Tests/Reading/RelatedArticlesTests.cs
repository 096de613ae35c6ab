using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

/// <summary>The places of an article, and the articles that resemble it.</summary>
public sealed class RelatedArticlesTests : IAsyncLifetime
{
    private const string Brug = "/artikelen/2016/05/01/brug-in-aleppo-hersteld";

    private static readonly CancellationToken None = CancellationToken.None;

    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ArchiveDatabase.CreateAsync();
        await _database.SaveAsync(
            ADocument.With("Brug in Aleppo hersteld", "brug.txt").Published("01 mei 2016")
                .Paragraph("In Aleppo is de brug open. Ook in Mosul wordt gebouwd.").Figure(SampleTexts.Bridge).Build(),
            ADocument.With("Gevechten bij Aleppo", "gevecht.txt").Published("03 mei 2016").Paragraph("In Aleppo in Syrië is gevochten.").Build(),
            ADocument.With("Weer een brug open", "elders.txt").Published("01 juni 2012").Paragraph("Niemand weet waar.").Build(),
            ADocument.With("Foto van toen", "foto.txt").Published("02 maart 2019").Paragraph("Terugblik.").Figure(SampleTexts.BridgeShouted).Build(),
            ADocument.With("Verkiezingen uitgesteld", "anders.txt").Published("02 mei 2016").Paragraph("Over iets anders.").Build());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_article_has_the_places_that_it_is_about_and_then_those_that_it_names()
    {
        var places = (await FindAsync(Brug)).Places;

        Assert.Equal(new PlaceLink("syrie/aleppo", "Aleppo", "Aleppo", IsAbout: true), places[0]);
        Assert.Contains(new PlaceLink("irak/mosul", "Mosul", "Mosul", IsAbout: false), places);
    }

    [Fact]
    public async Task Articles_are_related_by_a_place_by_words_and_by_photos_and_say_so()
    {
        var related = (await FindAsync(Brug)).Related.ToDictionary(article => article.Article.Title);

        Assert.Equal(["Aleppo"], related["Gevechten bij Aleppo"].Places);
        Assert.Equal(2, related["Gevechten bij Aleppo"].DaysApart);
        Assert.Contains("brug", related["Weer een brug open"].Words);
        Assert.Equal(1, related["Foto van toen"].SharedPhotos);
        Assert.DoesNotContain("Verkiezingen uitgesteld", related.Keys);
        Assert.DoesNotContain("Brug in Aleppo hersteld", related.Keys);
    }

    [Fact]
    public async Task No_more_than_six_are_shown_the_nearest_in_time_first_where_they_are_equally_alike()
    {
        await _database.SaveAsync([.. Enumerable.Range(1, 20).Select(day => ADocument.With($"Bericht uit Homs nummer {day}", $"{day}.txt")
            .Published($"{day} juni 2014").Paragraph("In Homs was het stil.").Build())]);

        var related = (await FindAsync("/artikelen/2014/06/10/bericht-uit-homs-nummer-10")).Related;

        Assert.Equal(6, related.Count);
        Assert.All(related, article => Assert.InRange(article.DaysApart!.Value, 1, 3));
    }

    [Fact]
    public async Task An_article_that_shares_nothing_is_alone() =>
        Assert.Empty((await FindAsync("/artikelen/2016/05/02/verkiezingen-uitgesteld")).Related);

    private async Task<ArticleRecord> FindAsync(string path) =>
        Assert.IsType<ArticleLookup.Found>(await _database.Get<ArticleReader>().FindAsync(path, 1, None)).Article;
}
