using System.Net;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("/bestaat-niet", "", "Deze pagina is er niet")]
    [InlineData("/artikelen/2016/05/01/bestaat-niet", "", "Deze pagina is er niet")]
    [InlineData("/artikelen/2016/05/01/bestaat-niet", "taal=en", "This page does not exist")]
    [InlineData("/fotos/999999", "", "Deze pagina is er niet")]
    [InlineData("/%3Cscript%3E", "", "Deze pagina is er niet")]
    public async Task What_is_not_there_is_told_in_the_readers_language(string path, string cookie, string title)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await site.GetAsync(path, ("Cookie", cookie));
        var html = await ArchiveSite.TextAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<h1 id=\"fout\">{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_a_page_without_its_insides()
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));
        await site.Archive.TamperAsync("ALTER TABLE Articles RENAME TO Verdwenen");

        using var response = await site.GetAsync("/artikelen");
        var html = await ArchiveSite.TextAsync(response);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Er ging iets mis", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Articles", html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/colofon", "Colofon", "Colophon")]
    [InlineData("/privacy", "Privacy", "Privacy")]
    [InlineData("/over", "Over het archief", "About the archive")]
    public async Task The_texts_about_the_site_are_there_in_both_languages(string path, string dutch, string english)
    {
        await using var site = await ArchiveSite.WithAsync();

        var page = await site.PageAsync(path);
        var translated = await site.PageAsync(path, language: "en");

        Assert.Equal(dutch, page.QuerySelector("main h1")!.TextContent);
        Assert.Equal(english, translated.QuerySelector("main h1")!.TextContent);
        Assert.Equal(page.QuerySelectorAll(".prose h2").Length, translated.QuerySelectorAll(".prose h2").Length);
        Assert.True(page.QuerySelectorAll(".prose p").Length > 3);
    }
}
