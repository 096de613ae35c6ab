using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Captions;

/// <summary>The page of a caption at the desk, as it comes before its circuit is there.</summary>
public sealed class CaptionPageTests
{
    [Fact]
    public async Task The_source_stands_beside_the_fields_and_the_readers_card_below_the_caption()
    {
        await using var site = await DeskScope.SiteAsync();
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        var page = await editor.PageAsync("/redactie/bijschriften/1");

        Assert.Contains("JAN VOORBEELD", string.Join(' ', page.QuerySelectorAll(".desk-source mark").Select(lit => lit.TextContent)), StringComparison.Ordinal);
        Assert.Equal("Mensen op een brug.", page.QuerySelector("textarea[name=caption]")!.TextContent.Trim());
        Assert.Equal("Mensen op een brug.", page.QuerySelector(".desk-preview .caption-card .caption-text")!.TextContent.Trim());
        Assert.Equal("false", page.QuerySelector(".desk-form")!.GetAttribute("data-live"));

        // A text that is pasted first and shortened then.
        Assert.Equal("10000", page.QuerySelector("textarea[name=caption]")!.GetAttribute("maxlength"));
    }

    [Fact]
    public async Task What_the_parser_was_unsure_of_is_named_beside_the_source()
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.OfText("De brug\n\nEen alinea zonder datum over de stad.\n", "brug.txt"));
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        var page = await editor.PageAsync("/redactie/artikelen/1");

        Assert.NotEmpty(page.QuerySelectorAll(".desk-diagnostics li"));
    }

    [Theory]
    [InlineData("/redactie/bijschriften/1", ".desk-head a[href^='/redactie']", 2)]
    [InlineData("/redactie/bijschriften/1", ".desk-neighbours a", 1)]
    [InlineData("/redactie/artikelen/1", ".desk-head a[href^='/redactie'], .desk-neighbours a, .desk-blocks a", 5)]
    public async Task The_filters_of_the_list_go_along_to_every_page_of_the_article(string path, string links, int count)
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.With("De brug", "brug.txt").Published("01 mei 2016").Paragraph("Een alinea.")
            .Figure(SampleTexts.Bridge, "Mensen op een brug. Foto: AFP").Paragraph("Nog een alinea.").Figure(SampleTexts.Bridge, "Nog eens mensen. Foto: AFP").Build());
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        var page = await editor.PageAsync($"{path}?q=brug&soort=recent");

        var addresses = page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(count, addresses.Count);
        Assert.All(addresses, address => Assert.EndsWith("?q=brug&soort=recent", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caption_that_is_not_there_is_a_404()
    {
        await using var site = await DeskScope.SiteAsync();
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        using var answer = await editor.GetAsync("/redactie/bijschriften/999");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
