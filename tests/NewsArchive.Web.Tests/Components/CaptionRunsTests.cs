using Bunit;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Captions;
using NewsArchive.Web.Components.Corrections;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class CaptionRunsTests
{
    [Fact]
    public void Emphasis_and_links_become_elements_and_html_stays_text()
    {
        Assert.Equal(
            "Een <em>oude</em> &lt;b&gt;brug&lt;/b&gt; op <a href=\"/kaart\" rel=\"nofollow noopener\">de <strong>kaart</strong></a>.<br />Twee",
            Shown("Een *oude* <b>brug</b> op [de **kaart**](/kaart).\nTwee"));
    }

    [Fact]
    public void What_the_parser_read_is_shown_as_it_stands() => Assert.Equal("Een *oude* brug", Shown("Een *oude* brug", isPlain: true));

    [Fact]
    public void Marks_cross_emphasis_and_links()
    {
        Assert.Equal(
            "Een <em>ou</em><em><mark>de</mark></em><mark> br</mark>ug",
            Shown("Een *oude* brug", marks: [new MarkedRange(6, 5)]));
    }

    [Fact]
    public void A_link_to_a_script_is_no_link()
    {
        var shown = Shown("[hier](javascript:alert(1)) <img src=x onerror=alert(1)>");

        Assert.DoesNotContain("<a", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_that_is_cut_is_plain() => Assert.Equal("Een oude…", Shown("Een *oude* brug over het water", most: 10));

    [Fact]
    public void A_difference_says_what_went_and_what_came_in_elements_and_in_words()
    {
        using var context = new PageContext();

        var diff = context.Render<WordDiff>(parameters => parameters.Add(diff => diff.Before, "Een man.").Add(diff => diff.After, "Een vrouw."));

        Assert.Equal("vervallen: man", diff.Find("del").TextContent);
        Assert.Equal("toegevoegd: vrouw", diff.Find("ins").TextContent);
    }

    private static string Shown(string text, bool isPlain = false, IReadOnlyList<MarkedRange>? marks = null, int most = int.MaxValue)
    {
        using var context = new PageContext();
        return context.Render<CaptionRuns>(parameters => parameters
            .Add(caption => caption.Text, text)
            .Add(caption => caption.IsPlain, isPlain)
            .Add(caption => caption.Marks, marks ?? [])
            .Add(caption => caption.Most, most)).Markup;
    }
}
