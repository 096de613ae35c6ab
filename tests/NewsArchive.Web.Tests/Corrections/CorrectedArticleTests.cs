using AngleSharp.Dom;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using Xunit;

namespace NewsArchive.Web.Tests.Corrections;

public sealed class CorrectedArticleTests
{
    [Fact]
    public async Task A_corrected_caption_says_when_by_whom_and_why_and_what_stood_there_before()
    {
        await using var site = await CorrectedSite.CreateAsync();
        var correction = await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.", "Op de foto staat de helft nog");

        var note = (await site.Site.PageAsync(site.Path)).QuerySelector(".caption-card .corrected")!;

        var line = note.QuerySelector("li")!.TextContent;
        Assert.Contains("Bijschrift", line, StringComparison.Ordinal);
        Assert.Contains("door de redactie", line, StringComparison.Ordinal);
        Assert.Contains("Op de foto staat de helft nog", line, StringComparison.Ordinal);
        Assert.Equal(correction.At.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), note.QuerySelector("time")!.GetAttribute("datetime")![..7]);
        Assert.Equal("toegevoegd: half ", note.QuerySelector("details ins")!.TextContent);
        Assert.Equal($"/correcties?artikel={site.ArticleId}", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_correction_is_signed_with_the_name_that_was_chosen_for_readers_and_with_no_other()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.Archive.Get<AuthorRegister>().NameAsync(CorrectedSite.Anna, "Anna Verzonnen-Intern", "A. Verzonnen", CancellationToken.None);
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");

        using var response = await site.Site.GetAsync(site.Path);
        var page = await Pages.ArchiveSite.TextAsync(response);

        Assert.Contains("A. Verzonnen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Verzonnen-Intern", page, StringComparison.Ordinal);
        Assert.DoesNotContain(CorrectedSite.Anna, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_was_erased_is_gone_from_kept_pages_within_a_second()
    {
        await using var site = await CorrectedSite.CreateAsync();
        var authors = site.Site.Archive.Get<AuthorRegister>();
        await authors.NameAsync(CorrectedSite.Anna, "Anna", "A. Verzonnen", CancellationToken.None);
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");
        Assert.Contains("A. Verzonnen", (await site.Site.PageAsync(site.Path)).QuerySelector(".corrected")!.TextContent, StringComparison.Ordinal);

        await authors.EraseAsync(CorrectedSite.Anna, CancellationToken.None);
        await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);

        Assert.Contains("door de redactie", (await site.Site.PageAsync(site.Path)).QuerySelector(".corrected")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_nobody_corrected_says_nothing_of_corrections()
    {
        await using var site = await CorrectedSite.CreateAsync();

        Assert.Empty((await site.Site.PageAsync(site.Path)).QuerySelectorAll(".corrected"));
    }

    [Fact]
    public async Task A_correction_that_was_undone_is_no_longer_noted_beside_the_text()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt in puin.", "Toch niet", basedOn: 1);

        Assert.Empty((await site.Site.PageAsync(site.Path)).QuerySelectorAll(".corrected"));
    }

    [Fact]
    public async Task Headline_date_and_byline_are_noted_with_the_article()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.Byline, "A. Verslaggever");
        await site.CorrectAsync(CorrectedField.Published, "2016-05-02");
        var path = "/artikelen/2016/05/02/brug-in-aleppo-beschadigd";

        var notes = (await site.Site.PageAsync(path)).QuerySelectorAll(".article-header .corrected li strong");

        Assert.Equal(["Publicatiedatum", "Auteur"], notes.Select(note => note.TextContent));
        Assert.Contains(": 1toegevoegd: 2 mei 2016", (await site.Site.PageAsync(path)).QuerySelector(".article-header .corrected dd")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emphasis_and_links_of_a_caption_are_elements_and_the_words_of_a_search_are_marked_in_them()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De *oude brug* ligt in **puin**, zie [de kaart](https://kaart.example/x).");

        var caption = (await site.Site.PageAsync(site.Path + "?q=brug")).QuerySelector(".caption-card .caption-text")!;

        Assert.Equal("De oude brug ligt in puin, zie de kaart.", caption.TextContent);
        Assert.Equal("brug", caption.QuerySelector("em mark")!.TextContent);
        Assert.Equal("puin", caption.QuerySelector("strong")!.TextContent);
        Assert.Equal("https://kaart.example/x", caption.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_description_of_the_photo_is_text_for_everyone()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.AltText, "Een brug zonder middenstuk.");

        var description = (await site.Site.PageAsync(site.Path)).QuerySelector(".alt-text")!;

        Assert.Equal("Beschrijving van de foto: Een brug zonder middenstuk.", description.TextContent);
    }

    [Fact]
    public async Task The_page_of_a_photo_says_too_what_was_corrected_under_it_and_describes_it()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.", "Beter gekeken");
        await site.CorrectAsync(CorrectedField.AltText, "Een brug zonder middenstuk.");
        var photo = (await site.Site.PageAsync(site.Path)).QuerySelector("a[href^='/fotos/']")!.GetAttribute("href")!;

        var use = (await site.Site.PageAsync(photo)).QuerySelector(".used-in li")!;

        Assert.Contains("Beter gekeken", use.QuerySelector(".corrected")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("toegevoegd: half ", use.QuerySelector(".corrected ins")!.TextContent);
        Assert.Contains("Een brug zonder middenstuk.", use.QuerySelector(".alt-text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_read_what_was_corrected()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.", "Beter </script> gekeken");

        var data = System.Text.Json.JsonDocument.Parse((await site.Site.PageAsync(site.Path)).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal("Beter </script> gekeken", data.GetProperty("correction")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Hostile_reasons_and_values_are_shown_as_text()
    {
        await using var site = await CorrectedSite.CreateAsync();
        const string hostile = "<img src=x onerror=alert(1)> [x](javascript:alert(2)) \"><script>alert(3)</script>";
        await site.CorrectAsync(CorrectedField.CaptionText, hostile, hostile);
        await site.CorrectAsync(CorrectedField.AltText, hostile, hostile);
        await site.CorrectAsync(CorrectedField.Title, hostile, hostile);
        var path = (await site.Site.PageAsync("/artikelen")).QuerySelector(".card-title a")!.GetAttribute("href")!;

        foreach (var address in (string[])[path, "/correcties", "/artikelen", "/fotos"])
        {
            var page = await site.Site.PageAsync(address);
            Assert.Empty(page.QuerySelectorAll("main img, main script:not([src]), [onerror], a[href^='javascript']"));
            Assert.Contains("<img src=x", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }
}
