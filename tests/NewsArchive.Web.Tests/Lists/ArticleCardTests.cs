using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Articles;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Lists;

public sealed class ArticleCardTests
{
    private static readonly ArticleCard Card = new(
        1, "/artikelen/2016/05/01/x", "<i>Kop</i> عنوان", new DateOnly(2016, 5, 1), null, 3, "Eerste alinea.", null, 2,
        [FindingCode.UnverifiedByAgency, FindingCode.MissingCredit], "Test");

    [Fact]
    public void A_title_is_isolated_and_its_markup_is_text()
    {
        using var context = new PageContext();

        var link = Render(context, Card).Find(".card-title a");

        Assert.Equal("<i>Kop</i> عنوان", link.QuerySelector("bdi")!.TextContent);
        Assert.Equal("/artikelen/2016/05/01/x", link.GetAttribute("href"));
    }

    [Fact]
    public void A_row_names_all_findings_and_a_column_those_that_bear_on_trust()
    {
        using var context = new PageContext();

        Assert.Equal(["Niet geverifieerd", "Herkomst niet vermeld"], Render(context, Card).FindAll(".tag").Select(tag => tag.TextContent));
        Assert.Equal(["Niet geverifieerd"], Render(context, Card, CardStyle.Column).FindAll(".tag").Select(tag => tag.TextContent));
    }

    [Fact]
    public void A_day_is_said_as_people_and_as_machines_read_it()
    {
        using var context = new PageContext();

        var time = Render(context, Card).Find("time");

        Assert.Equal("2016-05-01", time.GetAttribute("datetime"));
        Assert.Equal("1 mei 2016", time.TextContent);
        Assert.Equal("Zonder datum", Render(context, Card with { Published = null }).Find(".card-date").TextContent.Trim());
    }

    [Fact]
    public void Dutch_words_on_an_English_page_are_marked()
    {
        using var context = new PageContext("en-GB");

        var card = Render(context, Card);

        Assert.Equal("nl", card.Find(".intro").GetAttribute("lang"));
        Assert.Equal("nl", card.Find(".card-title bdi").GetAttribute("lang"));
        Assert.Contains("3 min read", card.Find(".card-facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_shows_the_passage_with_its_words_marked_and_leads_to_that_very_passage()
    {
        using var context = new PageContext();
        var passage = new Passage("de brug bij Aleppo", [new MarkedRange(3, 4)], PassageKind.Text, "b812", 2, IsCutBefore: true, IsCutBehind: false);

        var card = context.Render<ArticleCardView>(parameters => parameters
            .Add(part => part.Card, Card with { Passage = passage, TitleMarks = [new MarkedRange(3, 3)] })
            .Add(part => part.Query, "brug & kop"));

        Assert.Equal("…\u00A0de brug bij Aleppo", card.Find(".passage span").TextContent);
        Assert.Equal("brug", card.Find(".passage mark").TextContent);
        Assert.Equal("Kop", card.Find(".card-title mark").TextContent);
        Assert.Equal("/artikelen/2016/05/01/x?q=brug%20%26%20kop&pagina=2#b812", card.Find(".to-passage").GetAttribute("href"));
        Assert.Equal("/artikelen/2016/05/01/x?q=brug%20%26%20kop", card.Find(".card-title a").GetAttribute("href"));
        Assert.Empty(card.FindAll(".intro"));
    }

    [Fact]
    public void A_passage_of_an_agency_is_English_and_said_to_be_of_a_photo()
    {
        using var context = new PageContext();
        var passage = new Passage("a bridge", [], PassageKind.AgencyCaption, "b9", 1, false, false);

        var card = Render(context, Card with { Passage = passage });

        Assert.Equal("en", card.Find(".passage span[lang]").GetAttribute("lang"));
        Assert.Equal("Foto", card.Find(".passage .label").TextContent);
    }

    [Fact]
    public void Places_that_an_article_is_about_stand_before_those_that_it_names()
    {
        using var context = new PageContext();

        var places = Render(context, Card with { Places = [new("syrie/aleppo", "Aleppo", "Aleppo", true), new("turkije", "Turkije", "Turkey", false)] }).Find(".card-places");

        Assert.Equal(["/plaatsen/syrie/aleppo", "/plaatsen/turkije"], places.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("· genoemd: Turkije", places.QuerySelector(".named")!.TextContent.Trim());
    }

    [Fact]
    public void A_city_and_the_region_of_its_name_stand_on_a_card_once()
    {
        using var context = new PageContext();

        var places = Render(context, Card with { Places = [new("syrie/idlib", "Idlib", "Idlib", true), new("syrie/idlib-2", "Idlib", "Idlib", true)] });

        Assert.Single(places.FindAll(".card-places a"));
    }

    private static IRenderedComponent<ArticleCardView> Render(PageContext context, ArticleCard card, CardStyle style = CardStyle.Row) =>
        context.Render<ArticleCardView>(parameters => parameters.Add(part => part.Card, card).Add(part => part.Style, style));
}
