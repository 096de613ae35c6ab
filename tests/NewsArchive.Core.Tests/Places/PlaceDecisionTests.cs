using System.Text;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

public sealed class PlaceDecisionTests
{
    private const long Amsterdam = 2759794;

    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);
    private static readonly ParsedArticle Article = ArticleParser.Parse(SourceDecoder.Decode(Encoding.UTF8.GetBytes(
        "Gevechten in Aleppo\n\n01 mei 2016\n\nIn Aleppo wordt gevochten. Aleppo ligt in Syrië, en de Singelwijk is ver weg.\n")).Source!);

    [Fact]
    public void A_rejected_name_is_no_place_in_that_block_and_stays_one_elsewhere()
    {
        var found = Finder.Find(Article, [new PlaceDecision(0, "Aleppo", null)]);

        Assert.Single(found.Mentions, mention => mention.Text == "Aleppo");
        Assert.Contains(found.Mentions, mention => mention.Text == "Syrië");
    }

    [Fact]
    public void A_name_means_the_place_that_an_editor_chose_wherever_it_stands_in_the_block()
    {
        var found = Finder.Find(Article, [new PlaceDecision(0, "Aleppo", Amsterdam)]);

        Assert.Equal(2, found.Mentions.Count(mention => mention is { PlaceId: Amsterdam, Reason: PlaceReason.Editor }));
        Assert.Equal(2, found.Places.Single(place => place.PlaceId == Amsterdam).Count);
    }

    [Fact]
    public void A_name_that_the_rules_do_not_know_is_added_in_reading_order()
    {
        var found = Finder.Find(Article, [new PlaceDecision(0, "Singelwijk", Amsterdam)]);

        Assert.Equal("Singelwijk", found.Mentions[^1].Text);
        Assert.Equal(found.Mentions.Select(mention => (mention.Ordinal, mention.Offset)).Order(), found.Mentions.Select(mention => (mention.Ordinal, mention.Offset)));
    }

    [Fact]
    public void A_name_inside_a_longer_word_is_none() =>
        Assert.DoesNotContain(Finder.Find(Article, [new PlaceDecision(0, "Singel", Amsterdam)]).Mentions, mention => mention.PlaceId == Amsterdam);
}
