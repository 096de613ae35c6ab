using System.Text.Json;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.LinkedData;
using Xunit;

namespace NewsArchive.Web.Tests.Reader;

public sealed class LinkedDataTests
{
    private const string Opening = "<script type=\"application/ld+json\">";
    private const string Closing = "</script>";

    [Fact]
    public void Article_is_a_NewsArticle_with_dates_people_and_address()
    {
        var data = Read(NewsArticleJson.Element(SampleArticle.Record with { Updated = new DateOnly(2016, 5, 2) }, Absolute));

        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
        Assert.Equal("Ziekenhuis in Aleppo geraakt", data.GetProperty("headline").GetString());
        Assert.Equal("2016-05-01T14:05:00", data.GetProperty("datePublished").GetString());
        Assert.Equal("2016-05-02", data.GetProperty("dateModified").GetString());
        Assert.Equal("ANP", data.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("Uitgeverij De Wereld", data.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("https://archief.example" + SampleArticle.Record.Path, data.GetProperty("url").GetString());
        Assert.Equal("PT3M", data.GetProperty("timeRequired").GetString());
    }

    [Fact]
    public void Undated_article_claims_no_date()
    {
        var data = Read(NewsArticleJson.Element(SampleArticle.Record with { Published = null, PublishedTime = null }, Absolute));

        Assert.False(data.TryGetProperty("datePublished", out _));
    }

    [Fact]
    public void Photos_are_Photographs_with_their_makers()
    {
        var article = SampleArticle.Record with { Blocks = SampleArticle.Page(SampleArticle.FigureBlock(SampleFigure.Both)) };
        var photo = Read(NewsArticleJson.Element(article, Absolute)).GetProperty("associatedMedia")[0];

        Assert.Equal("Photograph", photo.GetProperty("@type").GetString());
        Assert.Equal("https://archief.example/fotos/12", photo.GetProperty("url").GetString());
        Assert.Equal("KARAM NASR", photo.GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal("2014-10-01T14:05:00", photo.GetProperty("dateCreated").GetString());
        Assert.Equal("Kalasa, Aleppo", photo.GetProperty("contentLocation").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("\u2028 \"&' \\ اتفاق Горловка 👩‍👧")]
    public void No_text_can_end_the_element_and_every_text_is_read_back(string text)
    {
        var element = NewsArticleJson.Element(SampleArticle.Record with { Title = text }, Absolute);

        Assert.DoesNotContain("<", element[Opening.Length..^Closing.Length], StringComparison.Ordinal);
        Assert.Equal(text, Read(element).GetProperty("headline").GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_a_replacement()
    {
        var element = NewsArticleJson.Element(SampleArticle.Record with { Title = "Half \uD83D" }, Absolute);

        Assert.Equal("Half \uFFFD", Read(element).GetProperty("headline").GetString());
    }

    [Fact]
    public void Photo_page_describes_its_photo()
    {
        var use = new PhotoUse(new("/artikelen/a", "A", null), "b1", SampleFigure.Caption, []);
        var data = Read(PhotoJson.Element(new PhotoRecord(12, SampleFigure.Agency, "AFP", "afp", null, [use], 1), Absolute));

        Assert.Equal("Photograph", data.GetProperty("@type").GetString());
        Assert.Equal("Een man in de wijk Kalasa.", data.GetProperty("abstract").GetString());
    }

    [Theory]
    [InlineData("https://krant.example/a?b=1", true)]
    [InlineData("HTTP://krant.example", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//krant.example", false)]
    [InlineData("https://user:pass@krant.example/", false)]
    [InlineData("/artikelen", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_are_linked(string? text, bool isLinked) =>
        Assert.Equal(isLinked, WebAddress.Find(text) is not null);

    private static string Absolute(string path) => "https://archief.example" + path;

    private static JsonElement Read(string element)
    {
        Assert.StartsWith(Opening, element, StringComparison.Ordinal);
        Assert.EndsWith(Closing, element, StringComparison.Ordinal);
        return JsonDocument.Parse(element[Opening.Length..^Closing.Length]).RootElement;
    }
}
