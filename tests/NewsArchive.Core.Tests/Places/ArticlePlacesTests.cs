using System.Text;
using System.Text.Json.Nodes;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

public sealed class ArticlePlacesTests
{
    private const string Text =
        "Kliniek in Aleppo geraakt\n\n19 november 2016\nRook boven Homs. Foto: AFP\n\nKiev (ANP) – In Oost-Aleppo vielen bommen. De Verenigde Naties zwijgen, "
        + "aan de Middellandse Zee en in Afrika.\n\nMoskou ontkent.\n\n"
        + "2016-11-18 16:21:07 Men search in Damascus on November 18, 2016. / AFP PHOTO / KARIM DAMASCUS\nEen straat in Hama. Foto: AFP\n\nLees ook: Dit is Berlijn\n";

    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);

    private static readonly ParsedArticle Article = ArticleParser.Parse(new SourceText(Text, SourceEncoding.Utf8, false, []));

    [Fact]
    public void Mentions_stand_in_reading_order_with_field_block_and_exact_offset()
    {
        var mentions = Finder.Find(Article).Mentions.Select(m => (m.Field, m.Ordinal, m.Offset, m.Length, m.Text));

        Assert.Equal(
            [
                (PlaceField.Title, -1, 11, 6, "Aleppo"),
                (PlaceField.Dateline, -1, 0, 4, "Kiev"),
                (PlaceField.LeadCaption, -1, 11, 4, "Homs"),
                (PlaceField.Block, 0, 3, 11, "Oost-Aleppo"),
                (PlaceField.Block, 0, 66, 16, "Middellandse Zee"),
                (PlaceField.Block, 0, 89, 6, "Afrika"),
                (PlaceField.Block, 1, 0, 6, "Moskou"),
                (PlaceField.Description, 2, 14, 8, "Damascus"),
                (PlaceField.Caption, 2, 14, 4, "Hama"),
            ],
            mentions);
    }

    [Fact]
    public void An_article_is_about_what_its_headline_names_and_not_about_every_place()
    {
        var places = Finder.Find(Article).Places;

        var first = Gazetteer.Shared.Find(places[0].PlaceId)!;
        Assert.Equal("Aleppo", first.Name);
        Assert.Equal(2, places[0].Count);
        Assert.True(places[0].IsAbout);
        Assert.DoesNotContain(places.Skip(1), place => place.IsAbout);
    }

    [Theory]
    [InlineData("Stil protest", "BRUSSEL (ANP) – Het bleef stil. Maar Brussel wacht.", "Brussel")]
    [InlineData("Stil protest", "Het bleef stil in Homs.\n\nHoms wacht.", "Homs")]
    [InlineData("Stil protest", "Het bleef stil.\n\nIn Homs en Homs.\n\nIn Homs.\n\nHoms wacht.", "Homs")]
    [InlineData("Stil protest in Homs", "Het bleef stil.", "Homs")]
    [InlineData("Stil protest", "BRUSSEL (ANP) – Het bleef stil.\n\nHet wacht.", "")]
    [InlineData("Stil protest", "Het bleef stil in Homs.\n\nHet wacht.", "")]
    [InlineData("Stil protest", "Het bleef stil.\n\nIn Homs en Homs.\n\nIn Homs is het stil.", "")]
    public void An_article_is_about_its_headline_its_dateline_or_lead_and_one_more_or_four_mentions(string title, string body, string about)
    {
        var article = ArticleParser.Parse(new SourceText($"{title}\n\n1 mei 2016\n\n{body}\n", SourceEncoding.Utf8, false, []));

        var places = Finder.Find(article).Places.Where(place => place.IsAbout).Select(place => Gazetteer.Shared.Find(place.PlaceId)!.Name);

        Assert.Equal(about, string.Join(' ', places));
    }

    [Theory]
    [InlineData("1 mei 2016\n\n", "In Malakka is het stil.", "maleisie/malakka")]
    [InlineData("1 mei 1955\n\n", "In Malakka is het stil.", "malakka")]
    [InlineData("", "In Malakka is het stil.", "malakka")]
    [InlineData("1 mei 2016\n\n", "In Zaïre was het stil.", "zaire")]
    public void A_place_of_another_time_gives_way_to_a_town_of_that_name(string date, string body, string path)
    {
        var article = ArticleParser.Parse(new SourceText($"Stil protest\n\n{date}{body}\n", SourceEncoding.Utf8, false, []));

        Assert.Equal(path, Gazetteer.Shared.Find(Assert.Single(Finder.Find(article).Places).PlaceId)!.Path);
    }

    [Fact]
    public void The_JSON_of_an_article_leaves_continents_and_seas_out()
    {
        using var stream = new MemoryStream();
        ParsedArticleJson.Write(Article, Finder, stream);

        var places = JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!["places"]!.AsArray();

        Assert.Equal(["Aleppo", "Kiev", "Homs", "Moskou", "Damascus", "Hama"], places.Select(place => (string)place!["name"]!));
        Assert.Equal(["Aleppo", "Oost-Aleppo"], places[0]!["mentions"]!.AsArray().Select(mention => (string)mention!));
        Assert.Equal("SY", (string)places[0]!["country"]!);
        Assert.Equal("City", (string)places[0]!["kind"]!);
        Assert.True((bool)places[0]!["about"]!);
        Assert.False((bool)places[1]!["about"]!);
    }

    [Fact]
    public void A_name_that_the_gazetteer_lacks_is_filed_under_the_country_of_the_text()
    {
        var text = "Gevechten in Homs\n\n1 mei 2016\n\nIn de wijk Qwertisa in Homs wordt gevochten.\n";

        var mention = Assert.Single(
            Finder.Find(ArticleParser.Parse(new SourceText(text, SourceEncoding.Utf8, false, []))).Mentions,
            mention => mention.Reason == PlaceReason.Unlisted);

        Assert.Equal("Qwertisa", mention.Text);
        Assert.Equal("Syrië", Gazetteer.Shared.Find(mention.PlaceId)!.Name);
    }

    [Fact]
    public void An_empty_article_names_nothing() =>
        Assert.Empty(Finder.Find(ArticleParser.Parse(new SourceText("", SourceEncoding.Utf8, false, []))).Mentions);
}
