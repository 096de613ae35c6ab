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

    private static IRenderedComponent<ArticleCardView> Render(PageContext context, ArticleCard card, CardStyle style = CardStyle.Row) =>
        context.Render<ArticleCardView>(parameters => parameters.Add(part => part.Card, card).Add(part => part.Style, style));
}
