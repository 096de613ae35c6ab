using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Filters.Panel;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Panel;

public sealed class PanelChoicesTests
{
    private static readonly ArchiveFacets Facets = new()
    {
        Agencies = [new("afp", "AFP", 7), new("reuters", "Reuters", 2)],
        Photo = [new("ja", "ja", 5), new("nee", "nee", 1)],
        Places = [new("syrie", "Syrië", 6), new("syrie/aleppo", "Aleppo", 4, Depth: 1), new("irak", "Irak", 1)],
    };

    [Fact]
    public void A_value_that_is_ticked_is_let_go_and_another_is_added()
    {
        var filter = new ArchiveFilter { Agencies = ["reuters"] };

        var choices = PanelChoices.Agencies(filter, Facets);

        Assert.Equal([false, true], choices.Select(choice => choice.IsChosen));
        Assert.Equal(["afp", "reuters"], choices[0].Then.Agencies);
        Assert.Empty(choices[1].Then.Agencies);
    }

    [Fact]
    public void A_value_that_is_chosen_but_found_nowhere_can_still_be_let_go()
    {
        var choice = PanelChoices.Agencies(new ArchiveFilter { Agencies = ["epa"] }, Facets)[^1];

        Assert.Equal(("epa", "EPA", 0, true), (choice.Value, choice.Label, choice.Count, choice.IsChosen));
        Assert.Empty(choice.Then.Agencies);
    }

    [Fact]
    public void Countries_are_offered_and_what_lies_in_them_is_found_by_name()
    {
        var choices = PanelChoices.Places(new ArchiveFilter(), Facets.Places, new PlaceNames(Gazetteer.Shared));

        Assert.Equal(["Syrië", "Irak"], choices.Select(choice => choice.Label));
        Assert.Equal(["syrie"], choices[0].Then.Places);
    }

    [Fact]
    public void Countries_have_the_names_of_the_readers_language()
    {
        using var context = new PageContext("en-GB");

        var choices = PanelChoices.Places(new ArchiveFilter { Places = ["oekraine"] }, Facets.Places, new PlaceNames(Gazetteer.Shared));

        Assert.Equal(["Syria", "Iraq"], choices.Select(choice => choice.Label));
    }

    [Fact]
    public void A_collection_can_be_ticked()
    {
        var choice = Assert.Single(PanelChoices.Collections(new ArchiveFilter(), new ArchiveFacets { Collections = [new("proef", "Proef", 3)] }));

        Assert.Equal(("Proef", 3), (choice.Label, choice.Count));
        Assert.Equal(["proef"], choice.Then.Collections);
    }
}
