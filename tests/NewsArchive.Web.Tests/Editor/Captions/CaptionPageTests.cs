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
    }

    [Fact]
    public async Task What_the_parser_was_unsure_of_is_named_beside_the_source()
    {
        await using var site = await ArchiveSite.WithAsync(ADocument.OfText("De brug\n\nEen alinea zonder datum over de stad.\n", "brug.txt"));
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        var page = await editor.PageAsync("/redactie/artikelen/1");

        Assert.NotEmpty(page.QuerySelectorAll(".desk-diagnostics li"));
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
