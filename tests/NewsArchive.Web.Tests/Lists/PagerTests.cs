using Bunit;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Lists;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 3 … 9")]
    [InlineData(4, 9, "1 2 3 4 5 6 … 9")]
    [InlineData(5, 9, "1 2 3 4 5 6 7 8 9")]
    [InlineData(50, 100, "1 … 48 49 50 51 52 … 100")]
    [InlineData(100, 100, "1 … 98 99 100")]
    public void The_first_the_last_and_those_around_are_shown(int number, int count, string shown)
    {
        Assert.Equal(shown, string.Join(' ', PagerWindow.Of(number, count).Select(page => page?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
    }

    [Fact]
    public void A_list_of_one_page_has_no_pager()
    {
        using var context = new PageContext();

        Assert.Equal("", Render(context, 1, 1).Markup.Trim());
    }

    [Fact]
    public void Links_say_where_they_lead()
    {
        using var context = new PageContext();

        var pager = Render(context, 2, 3);

        Assert.Equal("?pagina=1", pager.Find("[rel=prev]").GetAttribute("href"));
        Assert.Equal("?pagina=3", pager.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("Pagina 2", pager.Find("[aria-current=page]").GetAttribute("aria-label"));
        Assert.Equal("Pagina’s", pager.Find("nav").GetAttribute("aria-label"));
    }

    [Fact]
    public void Behind_the_last_page_the_way_leads_back_to_it()
    {
        using var context = new PageContext();

        var pager = Render(context, 9, 3);

        Assert.Equal("?pagina=3", pager.Find("[rel=prev]").GetAttribute("href"));
        Assert.Empty(pager.FindAll("[rel=next], [aria-current]"));
    }

    private static IRenderedComponent<Pager> Render(PageContext context, int number, int count) => context.Render<Pager>(parameters => parameters
        .Add(pager => pager.Number, number)
        .Add(pager => pager.Count, count)
        .Add(pager => pager.Address, page => $"?pagina={page}"));
}
