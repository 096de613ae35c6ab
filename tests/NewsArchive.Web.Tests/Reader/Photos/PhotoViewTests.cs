using Bunit;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Photos;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Photos;

public sealed class PhotoViewTests
{
    private static readonly FindingRecord Unverified = new(FindingCode.UnverifiedByAgency, null, null, "cannot be verified");
    private static readonly FindingRecord Old =
        new(FindingCode.PhotoOlderThanArticle, new DateOnly(2014, 10, 1), new DateOnly(2016, 5, 1), null);

    [Fact]
    public void Uses_are_grouped_by_their_Dutch_caption()
    {
        using var context = new PageContext();
        var page = Render(context, Use("a", "Een man."), Use("b", "Een strijder."), Use("c", "Een man."));

        Assert.Equal(["Een man.", "Een strijder."], page.FindAll(".use-group blockquote").Select(caption => caption.TextContent));
        Assert.Equal(
            ["/artikelen/a#b9", "/artikelen/c#b9"], page.FindAll(".use-group")[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Met 2 verschillende Nederlandse bijschriften.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_about_the_photo_stands_once_and_finding_about_a_use_with_that_use()
    {
        using var context = new PageContext();
        var page = Render(context, Use("a", "x", Unverified, Old), Use("b", "y", Unverified));

        Assert.Equal("Het persbureau kon deze foto niet verifiëren.", Assert.Single(page.FindAll(".caption-card .finding-text")).TextContent);
        Assert.Equal("Deze foto is 19 maanden ouder dan dit artikel.", Assert.Single(page.FindAll(".used-in .finding-text")).TextContent);
    }

    [Fact]
    public void Agency_caption_stands_open_and_whole()
    {
        using var context = new PageContext();
        var page = Render(context, Use("a", "x"));

        Assert.Empty(page.FindAll("details"));
        Assert.Equal(SampleFigure.Agency.Text, page.Find("blockquote.whole").TextContent);
        Assert.Contains("Fotograaf", page.FindAll("dt").Select(term => term.TextContent));
    }

    [Fact]
    public void Use_without_Dutch_caption_says_so()
    {
        using var context = new PageContext();
        var page = Render(context, new PhotoUse(new("/artikelen/a", "A", null), "b9", null, []));

        Assert.Equal("Zonder Nederlands bijschrift", page.Find(".use-group .caption-none").TextContent);
        Assert.Contains("zonder datum", page.Find(".used-in").TextContent, StringComparison.Ordinal);
    }

    private static PhotoUse Use(string name, string caption, params FindingRecord[] findings) =>
        new(new($"/artikelen/{name}", name, new DateOnly(2016, 5, 1)), "b9", new CaptionRecord(caption, "AFP"), findings);

    private static IRenderedComponent<PhotoView> Render(PageContext context, params PhotoUse[] uses) =>
        context.Render<PhotoView>(view => view
            .Add(v => v.Name, "Foto nr. 12")
            .Add(v => v.Photo, new PhotoRecord(12, SampleFigure.Agency, "AFP", "afp", "karam-nasr", uses, uses.Length)));
}
