using Bunit;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Lists;

public sealed class ListPartTests
{
    [Fact]
    public void A_chip_says_what_its_link_does_and_shows_markup_as_text()
    {
        using var context = new PageContext();

        var chips = context.Render<FilterChips>(parameters => parameters
            .Add(part => part.Chips, [new FilterChip("<b>Kop</b>", "/artikelen")])
            .Add(part => part.AddressOfAll, "/artikelen"));

        Assert.Equal("Verwijder filter:", chips.Find(".visually-hidden").TextContent);
        Assert.Equal("<b>Kop</b>", chips.Find("bdi").TextContent);
        Assert.Empty(chips.FindAll(".clear"));
    }

    [Fact]
    public void More_than_one_chip_can_be_taken_away_at_once()
    {
        using var context = new PageContext();

        var chips = context.Render<FilterChips>(parameters => parameters
            .Add(part => part.Chips, [new FilterChip("a", "/x"), new FilterChip("b", "/y")])
            .Add(part => part.AddressOfAll, "/artikelen"));

        Assert.Equal("/artikelen", chips.Find(".clear").GetAttribute("href"));
    }

    [Fact]
    public void Without_filters_there_are_no_chips()
    {
        using var context = new PageContext();

        Assert.Equal("", context.Render<FilterChips>(parameters => parameters.Add(part => part.Chips, []).Add(part => part.AddressOfAll, "/")).Markup.Trim());
    }

    [Fact]
    public void Rare_values_wait_behind_a_disclosure_that_is_open_when_one_is_chosen()
    {
        using var context = new PageContext();

        var closed = Facets(context, chosen: 0);
        var open = Facets(context, chosen: 11);

        Assert.Equal(10, closed.FindAll("section > ul > li").Count);
        Assert.Equal("Nog 2", closed.Find("summary").TextContent);
        Assert.False(closed.Find("details").HasAttribute("open"));
        Assert.True(open.Find("details").HasAttribute("open"));
        Assert.Equal("waarde 11 1.234", open.Find("[aria-current=true]").TextContent);
    }

    [Fact]
    public void An_empty_list_has_a_heading_and_what_the_page_says_of_it()
    {
        using var context = new PageContext();

        var empty = context.Render<EmptyState>(parameters => parameters.Add(part => part.Title, "Niets gevonden").AddChildContent("<p>Waarom</p>"));

        Assert.Equal("Niets gevonden", empty.Find("h2").TextContent);
        Assert.Equal(empty.Find("h2").Id, empty.Find("section").GetAttribute("aria-labelledby"));
        Assert.Equal("Waarom", empty.Find("p").TextContent);
    }

    private static IRenderedComponent<Facets> Facets(PageContext context, int chosen) => context.Render<Facets>(parameters => parameters
        .Add(part => part.Id, "f")
        .Add(part => part.Title, "Titel")
        .Add(part => part.Links, [.. Enumerable.Range(0, 12).Select(number => new FacetLink($"waarde {number}", "/", 1234, number == chosen))]));
}
