using AngleSharp.Dom;
using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Captions;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class CaptionCardTests
{
    [Fact]
    public void Dutch_caption_is_the_main_text_and_the_agency_caption_is_folded()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.Both);

        Assert.Equal("Een man in de wijk Kalasa.", card.Find(".caption-text").TextContent);
        Assert.Equal("nl", card.Find(".caption-text").GetAttribute("lang"));
        Assert.Equal("Foto: AFP", Text(card.Find(".credit")));
        Assert.False(card.Find("details.agency-caption").HasAttribute("open"));
        Assert.Equal("Bijschrift van het persbureau", card.Find("summary").TextContent);
    }

    [Fact]
    public void Slip_shows_agency_day_time_and_place()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.Both);

        Assert.Equal("AFP", card.Find(".slip-agency").TextContent);
        Assert.Equal("2014-10-01T14:05:00", card.Find(".slip time").GetAttribute("datetime"));
        Assert.Equal("1 oktober 2014 14.05 uur", Text(card.Find(".slip time")));
        Assert.Equal("en", card.Find(".slip-place [lang]").GetAttribute("lang"));
        Assert.Equal("Kalasa, Aleppo", card.Find(".slip-place [lang]").TextContent);
    }

    [Fact]
    public void Agency_only_shows_the_English_description_as_English()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.AgencyOnly);

        Assert.Equal("en", card.Find(".caption-text").GetAttribute("lang"));
        Assert.Equal(SampleFigure.Agency.Description, card.Find(".caption-text").TextContent);
        Assert.Equal("Foto: AFP PHOTO / KARAM NASR", Text(card.Find(".credit")));
        Assert.Equal("Bijschrift van het persbureau, in het Engels", card.Find(".caption-language").TextContent);
    }

    [Fact]
    public void Dutch_only_claims_no_date_and_has_no_disclosure()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.DutchOnly);

        Assert.Empty(card.FindAll("time"));
        Assert.Empty(card.FindAll("details"));
        Assert.Empty(card.FindAll(".slip-date"));
        Assert.Equal("AFP", card.Find(".slip-agency").TextContent);
    }

    [Fact]
    public void Agency_caption_without_timestamp_says_so()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.Both with { Agency = SampleFigure.Agency with { DateCreated = null, TimeCreated = null } });

        Assert.Equal("Zonder tijdstempel", Text(card.Find(".slip-date")));
        Assert.Empty(card.FindAll("time"));
    }

    [Fact]
    public void Credit_without_caption_says_that_there_is_no_caption()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.DutchOnly with { Caption = new CaptionRecord("", "ANP / AFP") });

        Assert.Equal("Bij deze foto staat geen bijschrift.", card.Find(".caption-none").TextContent);
        Assert.Equal("Foto: ANP / AFP", Text(card.Find(".credit")));
    }

    [Fact]
    public void Nothing_at_all_is_still_a_card()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.DutchOnly with { Caption = null });

        Assert.Equal("Persbureau niet vermeld", card.Find(".slip-none").TextContent);
        Assert.Empty(card.FindAll(".credit"));
    }

    [Fact]
    public void Graphic_content_is_announced_before_the_caption()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.Both with { Agency = SampleFigure.Agency with { Flags = ["TOPSHOT", "GRAPHIC CONTENT"] } });

        Assert.Equal("Het persbureau waarschuwt voor schokkend beeld.", card.Find("figcaption > :first-child").TextContent);
    }

    [Fact]
    public void Every_part_has_its_IPTC_term_in_Dutch_and_its_words_in_English()
    {
        using var context = new PageContext();
        var card = Render(context, SampleFigure.Both with { Agency = Full });

        Assert.Equal(
            [
                "Opnamedatum", "Markeringen", "Beschrijving", "Plaats op de foto", "Verificatie", "Creditregel", "Fotograaf", "Bron",
                "Noot voor redacties", "Gebruiksbeperkingen", "Rest",
            ],
            card.FindAll("dt").Select(term => term.TextContent));
        Assert.Equal(["TOPSHOT", "FILES"], Values(card, "Markeringen"));
        Assert.Equal(["which cannot be verified"], Values(card, "Verificatie"));
        Assert.Equal(["obtained from YouTube"], Values(card, "Noot voor redacties"));
        Assert.Equal(["NO MARKETING"], Values(card, "Gebruiksbeperkingen"));
        Assert.Equal(["XGTY", "12345"], Values(card, "Rest"));
        Assert.All(card.FindAll("dd").Skip(1), value => Assert.Equal("en", value.GetAttribute("lang")));
    }

    [Fact]
    public void Findings_stand_beside_the_photo_with_their_days()
    {
        using var context = new PageContext();
        var old = new FindingRecord(FindingCode.PhotoOlderThanArticle, new DateOnly(2014, 10, 1), new DateOnly(2016, 5, 1), null);
        var card = Render(context, SampleFigure.Both with { Findings = [old] });

        Assert.Equal("Deze foto is 19 maanden ouder dan dit artikel.", card.Find(".finding-text").TextContent);
        Assert.Equal(["2014-10-01", "2016-05-01"], card.FindAll(".evidence time").Select(time => time.GetAttribute("datetime")));
    }

    [Fact]
    public void English_interface_has_English_terms_and_leaves_the_Dutch_caption_Dutch()
    {
        using var context = new PageContext("en-GB");
        var card = Render(context, SampleFigure.Both);

        Assert.Contains("Date created", card.FindAll("dt").Select(term => term.TextContent));
        Assert.Equal("nl", card.Find(".caption-text").GetAttribute("lang"));
        Assert.Equal("1 October 2014 14:05", Text(card.Find(".slip time")));
    }

    [Fact]
    public void Both_captions_stand_below_each_other_when_asked()
    {
        using var context = new PageContext();
        var card = context.Render<CaptionCard>(c => c
            .Add(p => p.Agency, SampleFigure.Agency).Add(p => p.Caption, SampleFigure.Caption).Add(p => p.ShowsBoth, true));

        Assert.Equal(SampleFigure.Agency.Description, card.Find(".caption-english").TextContent);
        Assert.Equal("en", card.Find(".caption-english").GetAttribute("lang"));
        Assert.Empty(Render(context, SampleFigure.Both).FindAll(".caption-english"));
    }

    [Fact]
    public void Markup_in_any_field_is_shown_as_text()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        using var context = new PageContext();
        var card = Render(context, new FigureRecord(
            1,
            "b1",
            Full with { Creator = Hostile, Description = Hostile, LocationShown = Hostile, EditorsNote = Hostile, Rest = [Hostile] },
            new CaptionRecord(Hostile, Hostile),
            Hostile,
            null,
            [new FindingRecord(FindingCode.UnverifiedByAgency, null, null, Hostile)],
            0));

        Assert.Empty(card.FindAll("script, img"));
        Assert.Equal(Hostile, card.Find(".caption-text").TextContent);
        Assert.Equal([Hostile], Values(card, "Fotograaf"));
    }

    private static AgencyCaptionRecord Full => SampleFigure.Agency with
    {
        Flags = ["TOPSHOT", "FILES"],
        Source = "Al-Raqqa site",
        EditorsNote = "obtained from YouTube",
        Restrictions = "NO MARKETING",
        Verification = "which cannot be verified",
        Rest = ["XGTY", "12345"],
    };

    private static IRenderedComponent<CaptionCard> Render(PageContext context, FigureRecord figure) =>
        context.Render<CaptionCard>(card => card
            .Add(c => c.Agency, figure.Agency)
            .Add(c => c.Caption, figure.Caption)
            .Add(c => c.AgencyName, figure.AgencyName)
            .Add(c => c.Findings, figure.Findings)
            .Add(c => c.Anchor, figure.Anchor));

    private static IEnumerable<string> Values(IRenderedComponent<CaptionCard> card, string term) =>
        card.FindAll("dl > div").Single(part => part.QuerySelector("dt")!.TextContent == term)
            .QuerySelectorAll("dd").Select(value => value.TextContent);

    /// <summary>The text as it is read, white space folded.</summary>
    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
