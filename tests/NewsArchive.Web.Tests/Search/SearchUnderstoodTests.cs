using Bunit;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Search;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Search;

public sealed class SearchUnderstoodTests
{
    private static readonly SearchReading Plain = new([], false, [], null, []);
    private static readonly ArchiveFilter Filter = new() { Query = "zikenhuis", Sort = SortOrder.Best, Page = 3 };

    [Fact]
    public void A_search_that_went_as_asked_needs_no_words()
    {
        using var context = new PageContext();

        Assert.Equal("", Render(context, Plain, Filter).Markup.Trim());
        Assert.Equal("", Render(context, null, new ArchiveFilter()).Markup.Trim());
    }

    [Fact]
    public void What_may_have_been_meant_is_a_link()
    {
        using var context = new PageContext();

        var link = Render(context, Plain with { Suggestion = "ziekenhuis" }, Filter).Find(".did-you-mean a");

        Assert.Equal("ziekenhuis", link.TextContent);
        Assert.Equal("/artikelen?q=ziekenhuis", link.GetAttribute("href"));
    }

    [Fact]
    public void Corrected_words_missing_words_and_notices_are_said()
    {
        using var context = new PageContext();
        var search = Plain with
        {
            IsAnyWord = true,
            Corrected = [new CorrectedWord("<b>zikenhuis", "ziekenhuis")],
            Notices = [new SearchNotice("Een aanhalingsteken is niet gesloten.", "A quote is not closed.")],
        };

        Assert.Equal(
            [
                "Geen artikel bevat alle woorden; dit zijn de artikelen met de meeste.",
                "“<b>zikenhuis” komt niet voor; gezocht is naar “ziekenhuis”.",
                "Een aanhalingsteken is niet gesloten.",
            ],
            Render(context, search, Filter).FindAll("p").Select(line => line.TextContent));
    }

    [Fact]
    public void A_notice_is_English_for_who_reads_English()
    {
        using var context = new PageContext("en-GB");

        var search = Plain with { Notices = [new SearchNotice("Nederlands", "English")] };

        Assert.Equal("English", Render(context, search, Filter).Find("p").TextContent);
    }

    [Fact]
    public void A_place_that_was_recognised_leads_to_its_page_unless_the_list_is_narrowed_to_it()
    {
        using var context = new PageContext();
        var search = Plain with { Places = [new PlaceLink("syrie/aleppo", "Aleppo", "Aleppo", true)] };

        var link = Render(context, search, Filter).Find("a");

        Assert.Equal("Aleppo (Syrië)", link.TextContent);
        Assert.Equal("/plaatsen/syrie/aleppo", link.GetAttribute("href"));
        Assert.Empty(Render(context, search, Filter with { Places = ["syrie/aleppo"] }).FindAll("a[href='/plaatsen/syrie/aleppo']"));
    }

    [Fact]
    public void A_place_with_a_namesake_offers_it()
    {
        using var context = new PageContext();

        var links = Render(context, null, new ArchiveFilter { Places = ["libanon/tripoli"] }).FindAll("a");

        Assert.Contains(links, link => link.GetAttribute("href") == "/artikelen?plaats=libie/tripoli" && link.TextContent == "Tripoli (Libië)");
    }

    [Fact]
    public void Best_is_an_order_only_of_what_was_searched()
    {
        using var context = new PageContext();

        Assert.Equal(["beste eerst", "nieuwste eerst", "oudste eerst"], Orders(context, Filter));
        Assert.Equal(["nieuwste eerst", "oudste eerst"], Orders(context, new ArchiveFilter()));
    }

    private static IEnumerable<string> Orders(PageContext context, ArchiveFilter filter) =>
        context.Render<ListOrder>(parameters => parameters.Add(order => order.Filter, filter)).FindAll("li").Select(item => item.TextContent.Trim());

    private static IRenderedComponent<SearchUnderstood> Render(PageContext context, SearchReading? search, ArchiveFilter filter) =>
        context.Render<SearchUnderstood>(parameters => parameters
            .Add(part => part.Search, search)
            .Add(part => part.Filter, filter)
            .Add(part => part.List, FilteredList.Articles));
}
