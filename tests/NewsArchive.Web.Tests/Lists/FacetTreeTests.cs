using Bunit;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Lists;

public sealed class FacetTreeTests
{
    [Fact]
    public void Places_are_lists_within_lists()
    {
        using var context = new PageContext();

        var tree = Render(context, ("Syrië", 0), ("Aleppo", 1), ("al-Kalasa", 2), ("Idlib", 1), ("Irak", 0));

        Assert.Equal(["Syrië", "Irak"], Names(tree.FindAll("section > ul > li > a")));
        Assert.Equal(["Aleppo", "Idlib"], Names(tree.FindAll("section > ul > li > ul > li > a")));
        Assert.Equal(["al-Kalasa"], Names(tree.FindAll("section > ul > li > ul > li > ul > li > a")));
    }

    [Fact]
    public void A_depth_without_what_should_stand_above_it_hangs_below_the_last()
    {
        using var context = new PageContext();

        var tree = Render(context, ("Aleppo", 3), ("Idlib", -1));

        Assert.Equal(["Aleppo", "Idlib"], Names(tree.FindAll("section > ul > li > a")));
    }

    [Fact]
    public void Rare_places_wait_behind_a_disclosure_that_opens_for_a_chosen_one_below()
    {
        using var context = new PageContext();
        (string, int)[] countries = [.. Enumerable.Range(0, 9).Select(number => ($"land {number}", 0)), ("gekozen", 1)];

        var tree = Render(context, countries);

        Assert.Equal("Nog 1", tree.Find("summary").TextContent);
        Assert.True(tree.Find("details").HasAttribute("open"));
    }

    private static IRenderedComponent<FacetTree> Render(PageContext context, params (string Name, int Depth)[] places) => context.Render<FacetTree>(parameters => parameters
        .Add(tree => tree.Id, "f")
        .Add(tree => tree.Title, "Plaats")
        .Add(tree => tree.Branches, FacetBranch.Of(
            [.. places.Select(place => new FacetLink(place.Name, "/", 3, place.Name == "gekozen"))],
            [.. places.Select(place => place.Depth)])));

    private static IEnumerable<string> Names(IEnumerable<AngleSharp.Dom.IElement> links) => links.Select(link => link.QuerySelector("bdi")!.TextContent);
}
