using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class SampleImportTests
{
    [Fact]
    public async Task An_empty_archive_starts_with_the_samples_and_the_first_page_shows_them()
    {
        await using var site = await ArchiveSite.MakeAsync([], settings: ("Seeds", "true"));

        var page = await site.PageAsync("/artikelen");

        Assert.Equal(20, page.QuerySelectorAll("main article").Length);
        Assert.Contains("Voorbeeldartikelen", page.QuerySelector("section[aria-labelledby=f-collectie]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_holds_something_gets_no_samples()
    {
        await using var site = await ArchiveSite.MakeAsync([Samples.Article("Een")], settings: ("Seeds", "true"));

        Assert.Single((await site.PageAsync("/artikelen")).QuerySelectorAll("main article"));
    }
}
