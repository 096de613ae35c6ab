using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Administration;

public sealed class ExchangeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Corrections_are_taken_along_and_read_in_by_another_archive_with_the_same_document()
    {
        await using var from = await CorrectedSite.CreateAsync();
        await using var to = await CorrectedSite.CreateAsync();
        await from.CorrectAsync(CorrectedField.CaptionText, "De brug ligt half in puin.");
        using var giver = await Visitor.SignedInAsync(from.Site, AccountRole.Administrator);
        using var taker = await Visitor.SignedInAsync(to.Site, AccountRole.Administrator);

        using var file = await giver.GetAsync("/beheer/correcties.json");
        Assert.Equal("application/json", file.Content.Headers.ContentType!.MediaType);
        Assert.True(file.Headers.CacheControl!.NoStore);
        using var answer = await UploadAsync(taker, await file.Content.ReadAsByteArrayAsync(Stop));

        Assert.Contains("Toegevoegd: 1", (await Visitor.ReadAsync(answer)).QuerySelector(".form-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("De brug ligt half in puin.", (await to.Site.PageAsync(to.Path)).QuerySelector(".caption-text")!.TextContent);
        using var again = await UploadAsync(taker, await file.Content.ReadAsByteArrayAsync(Stop));
        Assert.Contains("Hier al bekend: 1", (await Visitor.ReadAsync(again)).QuerySelector(".form-notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_hold_no_name_that_readers_do_not_see_and_no_formula()
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.Site.Archive.Get<AuthorRegister>().NameAsync(CorrectedSite.Anna, "Anna Verzonnen-Intern", null, Stop);
        await site.CorrectAsync(CorrectedField.CaptionCredit, "=1+1", "+31 20");
        using var administrator = await Visitor.SignedInAsync(site.Site, AccountRole.Administrator);

        using var json = await administrator.GetAsync("/beheer/correcties.json");
        using var csv = await administrator.GetAsync("/beheer/correcties.csv");
        var (whole, table) = (await json.Content.ReadAsStringAsync(Stop), await csv.Content.ReadAsStringAsync(Stop));

        Assert.Equal("=1+1", JsonDocument.Parse(whole).RootElement.GetProperty("corrections")[0].GetProperty("after").GetString());
        Assert.DoesNotContain("Verzonnen-Intern", whole + table, StringComparison.Ordinal);
        Assert.DoesNotContain(",=1+1", table, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\": \"anders\"}")]
    [InlineData("geen json")]
    [InlineData("{\"format\": \"newsarchive-corrections\", \"version\": 2, \"corrections\": []}")]
    [InlineData("{\"format\": \"\\ud800\", \"version\": 1, \"corrections\": []}")]
    public async Task What_is_no_export_is_refused_and_says_so(string content)
    {
        await using var site = await CorrectedSite.CreateAsync();
        using var administrator = await Visitor.SignedInAsync(site.Site, AccountRole.Administrator);

        using var answer = await UploadAsync(administrator, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("/beheer/correcties")]
    [InlineData("/beheer/correcties.json")]
    [InlineData("/beheer/correcties.csv")]
    [InlineData("/beheer/importen")]
    public async Task An_editor_is_refused_and_whoever_is_not_signed_in_is_asked_to(string address)
    {
        await using var site = await CorrectedSite.CreateAsync();
        using var editor = await Visitor.SignedInAsync(site.Site, AccountRole.Editor);
        using var stranger = Visitor.Of(site.Site);

        using var refused = await editor.GetAsync(address);
        using var asked = await stranger.GetAsync(address);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Found), (refused.StatusCode, asked.StatusCode));
    }

    [Fact]
    public async Task A_file_of_another_site_is_refused()
    {
        await using var site = await CorrectedSite.CreateAsync();
        using var administrator = await Visitor.SignedInAsync(site.Site, AccountRole.Administrator);

        using var forged = await administrator.PostAsync("/beheer/correcties", ("_handler", "inlezen"));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    [Theory]
    [InlineData(AccountRole.Corrector, "/redactie/geschiedenis")]
    [InlineData(AccountRole.Editor, "/redactie/geschiedenis")]
    [InlineData(AccountRole.Editor, "/redactie/voorstellen")]
    [InlineData(AccountRole.Editor, "/redactie/vervangen")]
    [InlineData(AccountRole.Administrator, "/beheer/importen")]
    public async Task A_page_of_the_desk_is_there_for_whoever_may_and_its_menu_shows_no_more_than_that(AccountRole role, string address)
    {
        await using var site = await CorrectedSite.CreateAsync();
        await site.CorrectAsync(CorrectedField.CaptionCredit, "ANP");
        using var visitor = await Visitor.SignedInAsync(site.Site, role);

        var page = await visitor.PageAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll("main h1"));
        foreach (var link in page.QuerySelectorAll("nav a[href^='/redactie'], nav a[href^='/beheer']"))
        {
            using var linked = await visitor.GetAsync(link.GetAttribute("href")!);
            Assert.NotEqual((link.GetAttribute("href"), HttpStatusCode.Forbidden), (link.GetAttribute("href"), linked.StatusCode));
        }
    }

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, byte[] file)
    {
        var page = await visitor.PageAsync("/beheer/correcties");
        using var content = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("form[enctype] input[type=hidden]"))
            content.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Add(part, "bestand", "correcties.json");
        return await visitor.Client.PostAsync("/beheer/correcties", content, Stop);
    }
}
