using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Tests.Filters;

public sealed class ArchiveFilterQueryTests
{
    private static readonly PlaceNames Places = new(Gazetteer.Shared);

    [Theory]
    [InlineData("", "")]
    [InlineData("?q=&van=&tot=&sorteer=", "")]
    [InlineData("?q=++oorlog%20%0A+in++Homs+", "?q=oorlog%20in%20Homs")]
    [InlineData("?tot=2016&van=2015-03", "?van=2015-03&tot=2016")]
    [InlineData("?van=3-5-2016", "?van=2016-05-03")]
    [InlineData("?van=31/12/1999", "?van=1999-12-31")]
    [InlineData("?pagina=1&sorteer=nieuwste&datum=gepubliceerd", "")]
    [InlineData("?pagina=2&sorteer=oudste&datum=genomen", "?datum=genomen&sorteer=oudste&pagina=2")]
    [InlineData("?sorteer=best", "")]
    [InlineData("?persbureau=reuters&persbureau=afp&persbureau=afp", "?persbureau=afp&persbureau=reuters")]
    [InlineData("?fotograaf=jan-de-vries&collectie=proef", "?fotograaf=jan-de-vries&collectie=proef")]
    [InlineData("?signaal=missing-date&signaal=photo-older-than-article", "?signaal=photo-older-than-article&signaal=missing-date")]
    [InlineData("?foto=ja", "?foto=ja")]
    [InlineData("?foto=ja&foto=nee", "")]
    [InlineData("?utm_source=x&q=vrede", "?q=vrede")]
    [InlineData("?Q=vrede", "?q=vrede")]
    [InlineData("?van=2016&van=2016", "?van=2016")]
    [InlineData("?plaats=syrie/aleppo&plaats=syrie/aleppo", "?plaats=syrie/aleppo")]
    [InlineData("?plaats=Deir ez-Zor", "?plaats=syrie/deir-al-zor")]
    [InlineData("?plaats=KYIV&plaats=Mosoel", "?plaats=irak/mosul&plaats=oekraine/kiev")]
    [InlineData("?plaats=Tripoli, Libanon", "?plaats=libanon/tripoli")]
    public void Every_address_has_one_usual_form_and_that_form_keeps_itself(string given, string usual)
    {
        var parsed = Parse(given);

        Assert.Empty(parsed.Problems);
        Assert.Equal(usual, Format(parsed.Filter));
        Assert.Equal(usual, Format(Parse(usual).Filter));
        Assert.False(Parse(usual).IsUnusual(Query(usual), DateAxis.Published));
    }

    [Theory]
    [InlineData("?van=2016-13", "van", "2016-13", FilterProblemKind.NotADate)]
    [InlineData("?tot=gisteren", "tot", "gisteren", FilterProblemKind.NotADate)]
    [InlineData("?van=2016-02-30", "van", "2016-02-30", FilterProblemKind.NotADate)]
    [InlineData("?van=0000", "van", "0000", FilterProblemKind.NotADate)]
    [InlineData("?van=2017&tot=2016-12", "van", "2017 … 2016-12", FilterProblemKind.PeriodReversed)]
    [InlineData("?datum=ooit", "datum", "ooit", FilterProblemKind.UnknownValue)]
    [InlineData("?signaal=MISSING-DATE", "signaal", "MISSING-DATE", FilterProblemKind.UnknownValue)]
    [InlineData("?persbureau=A%27B", "persbureau", "A'B", FilterProblemKind.UnknownValue)]
    [InlineData("?foto=misschien", "foto", "misschien", FilterProblemKind.UnknownValue)]
    [InlineData("?sorteer=willekeurig", "sorteer", "willekeurig", FilterProblemKind.UnknownValue)]
    [InlineData("?pagina=0", "pagina", "0", FilterProblemKind.NotAPage)]
    [InlineData("?pagina=-1", "pagina", "-1", FilterProblemKind.NotAPage)]
    [InlineData("?pagina=99999999999999999999", "pagina", "99999999999999999999", FilterProblemKind.NotAPage)]
    [InlineData("?q=een&q=twee", "q", "twee", FilterProblemKind.GivenTwice)]
    [InlineData("?q=%00", "q", "", FilterProblemKind.UnseenSigns)]
    [InlineData("?q=een%00twee", "q", "een twee", FilterProblemKind.UnseenSigns)]
    public void What_cannot_be_understood_is_named(string given, string name, string value, FilterProblemKind kind)
    {
        var parsed = Parse(given);

        Assert.Equal(new FilterProblem(name, value, kind), Assert.Single(parsed.Problems));
        Assert.False(parsed.IsUnusual(Query(given), DateAxis.Published));
    }

    [Fact]
    public void What_cannot_be_understood_is_left_out()
    {
        Assert.Equal("?tot=2016", Format(Parse("?van=2016-13&tot=2016&persbureau=É&pagina=x").Filter));
    }

    [Fact]
    public void A_reversed_period_leaves_both_ends_out()
    {
        Assert.Equal("?q=x", Format(Parse("?q=x&van=2017&tot=2016").Filter));
    }

    [Fact]
    public void A_month_until_its_own_year_is_a_period()
    {
        var filter = Parse("?van=2016-05&tot=2016").Filter;

        Assert.Equal(new DateOnly(2016, 5, 1), filter.From!.First);
        Assert.Equal(new DateOnly(2016, 12, 31), filter.Until!.Last);
    }

    [Fact]
    public void A_value_that_is_too_long_is_left_out_and_named_in_short()
    {
        var parsed = Parse("?collectie=" + new string('a', ArchiveFilterQuery.LongestValue + 1));

        Assert.Empty(parsed.Filter.Collections);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(FilterProblemKind.TooLong, problem.Kind);
        Assert.Equal(ArchiveFilterQuery.LongestValue + 1, problem.Value.Length);
    }

    [Fact]
    public void Words_may_be_as_many_as_every_link_can_repeat()
    {
        var words = string.Join(' ', Enumerable.Repeat("vrede", 300));

        var parsed = Parse("?q=" + Uri.EscapeDataString(words));

        Assert.Equal(words, parsed.Filter.Query);
        Assert.Empty(parsed.Problems);
    }

    [Theory]
    [InlineData("vrede ", 1_000, 1_799)]
    [InlineData("(", 8_000, 800)]
    [InlineData("\ud83d\ude00", 1_000, 400)]
    [InlineData("é ", 1_000, 533)]
    public void Of_more_words_the_first_count_and_the_rest_is_named(string piece, int times, int kept)
    {
        var words = string.Concat(Enumerable.Repeat(piece, times));

        var parsed = Parse("?q=" + Uri.EscapeDataString(words));

        Assert.StartsWith(parsed.Filter.Query!, words, StringComparison.Ordinal);
        Assert.Equal(kept, parsed.Filter.Query!.Length);
        Assert.InRange(Uri.EscapeDataString(parsed.Filter.Query!).Length, 1, ArchiveFilterQuery.LongestQuery);
        Assert.Equal(FilterProblemKind.WordsCut, Assert.Single(parsed.Problems).Kind);
    }

    [Theory]
    [InlineData("?plaats=Aleppoo", "syrie/aleppo")]
    [InlineData("?plaats=syrie/alepp", "syrie")]
    public void An_unknown_place_is_left_out_and_near_ones_are_offered(string given, string offered)
    {
        var parsed = Parse(given);

        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(FilterProblemKind.UnknownPlace, problem.Kind);
        Assert.Contains(problem.Offers, offer => offer.Path == offered);
        Assert.Empty(parsed.Filter.Places);
    }

    [Fact]
    public void A_filter_has_no_more_values_than_allowed()
    {
        var slugs = Enumerable.Range(10, ArchiveFilterQuery.MostValues + 5).Select(number => $"persbureau=b{number}");

        var parsed = Parse("?" + string.Join('&', slugs));

        Assert.Equal(ArchiveFilterQuery.MostValues, parsed.Filter.Agencies.Length);
        Assert.Equal(FilterProblemKind.TooMany, Assert.Single(parsed.Problems).Kind);
    }

    [Fact]
    public void The_axis_that_a_list_uses_anyway_does_not_stand_in_the_address()
    {
        var filter = ArchiveFilterQuery.Parse(Query("?van=2016"), DateAxis.Taken, Places).Filter;

        Assert.Equal(DateAxis.Taken, filter.Axis);
        Assert.Equal("?van=2016", ArchiveFilterQuery.Format(filter, DateAxis.Taken));
        Assert.Equal("?van=2016&datum=genomen", Format(filter));
    }

    [Theory]
    [InlineData("?q=&van=2016")]
    [InlineData("?pagina=1")]
    public void A_form_makes_an_unusual_address(string given)
    {
        Assert.True(Parse(given).IsUnusual(Query(given), DateAxis.Published));
    }

    [Fact]
    public void Another_order_of_the_same_filters_is_answered_as_it_is()
    {
        const string Given = "?plaats=syrie%2Faleppo&van=2016&q=x";

        Assert.False(Parse(Given).IsUnusual(Query(Given), DateAxis.Published));
    }

    [Fact]
    public void Each_active_filter_can_be_taken_away()
    {
        var filter = Parse("?q=x&van=2015&tot=2016&persbureau=afp&persbureau=ap&signaal=missing-date&foto=ja&pagina=3").Filter;

        var without = ActiveFilter.Of(filter).Select(active => $"{active.Name}={active.Value} {Format(active.Without)}");

        Assert.Equal(
            [
                "q=x ?van=2015&tot=2016&persbureau=afp&persbureau=ap&signaal=missing-date&foto=ja",
                "van=2015 ?q=x&tot=2016&persbureau=afp&persbureau=ap&signaal=missing-date&foto=ja",
                "tot=2016 ?q=x&van=2015&persbureau=afp&persbureau=ap&signaal=missing-date&foto=ja",
                "persbureau=afp ?q=x&van=2015&tot=2016&persbureau=ap&signaal=missing-date&foto=ja",
                "persbureau=ap ?q=x&van=2015&tot=2016&persbureau=afp&signaal=missing-date&foto=ja",
                "signaal=missing-date ?q=x&van=2015&tot=2016&persbureau=afp&persbureau=ap&foto=ja",
                "foto=ja ?q=x&van=2015&tot=2016&persbureau=afp&persbureau=ap&signaal=missing-date",
            ],
            without);
    }

    [Fact]
    public void A_year_is_one_filter_although_the_address_names_both_its_ends()
    {
        var active = Assert.Single(ActiveFilter.Of(Parse("?van=2016&tot=2016").Filter));

        Assert.Equal("2016", active.Value);
        Assert.Equal("", Format(active.Without));
    }

    private static ArchiveQuery Parse(string query) => ArchiveFilterQuery.Parse(Query(query), DateAxis.Published, Places);

    private static string Format(ArchiveFilter filter) => ArchiveFilterQuery.Format(filter, DateAxis.Published);

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));
}
