using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Proposals;

public sealed class ProposalPageTests : IAsyncLifetime
{
    private const string Better = "De brug ligt half in puin.";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly SetTime _time = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
    private CorrectedSite _site = null!;
    private Visitor _reader = null!;

    private string Form => $"/voorstellen/nieuw/{_site.FigureId}";

    public async ValueTask InitializeAsync()
    {
        _site = await CorrectedSite.CreateAsync(_time);
        _reader = Visitor.Of(_site.Site);
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_reader_proposes_and_follows_until_an_editor_has_decided()
    {
        Assert.Equal(Form, (await _site.Site.PageAsync(_site.Path)).QuerySelector(".caption-card .card-links a[href^='/voorstellen']")!.GetAttribute("href"));

        using var sent = await ProposeAsync(Better, reason: "Op de foto staat de helft nog", contact: "lezer@voorbeeld.example");
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var address = sent.Headers.Location!.OriginalString;
        Assert.Matches("^/voorstellen/[0-9a-f]{32}$", address);
        using var waiting = await _reader.GetAsync(address);
        var page = await Visitor.ReadAsync(waiting);
        Assert.Contains("Wacht op de redactie", page.QuerySelector(".followed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("toegevoegd: half ", page.QuerySelector(".followed ins")!.TextContent);
        Assert.DoesNotContain("lezer@voorbeeld.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("no-store", waiting.Headers.CacheControl!.ToString());
        Assert.Equal(["no-referrer"], waiting.Headers.GetValues("Referrer-Policy"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));

        await _site.Site.Archive.Get<ProposalRegister>().AcceptAsync((await ProposalsAsync())[0].Id, CorrectedSite.Anna, Better, 0, "Dank voor het kijken", None);

        var followed = (await _reader.PageAsync(address)).QuerySelector(".followed")!.TextContent;
        Assert.Contains("Overgenomen", followed, StringComparison.Ordinal);
        Assert.Contains("Dank voor het kijken", followed, StringComparison.Ordinal);
        Assert.Equal(Better, (await _site.Site.PageAsync(_site.Path)).QuerySelector(".caption-text")!.TextContent);
    }

    [Fact]
    public async Task The_form_is_kept_by_no_cache_has_no_circuit_and_asks_for_no_name()
    {
        using var response = await _reader.GetAsync(Form);
        var page = await Visitor.ReadAsync(response);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("_framework", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("De brug ligt in puin.", page.QuerySelector("textarea#bijschrift")!.TextContent);
        Assert.Equal("AFP", page.QuerySelector("#naamsvermelding")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".form .field"), field => Assert.NotNull(page.QuerySelector($"label[for={field.Id}]")));
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var forged = await _reader.PostAsync(Form, ("_handler", "voorstel"), ("bijschrift", Better), ("reden", "Zomaar"));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Empty(await ProposalsAsync());
    }

    [Fact]
    public async Task No_other_reader_page_takes_a_form()
    {
        foreach (var address in (string[])["/", _site.Path, "/correcties", "/voorstellen/" + new string('a', 32)])
        {
            using var response = await _reader.PostAsync(address, ("reden", "Zomaar"));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_fills_in_the_field_that_nobody_sees_sends_nothing()
    {
        using var trapped = await ProposeAsync(Better, trap: "http://spam.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, trapped.StatusCode);
        Assert.Empty(await ProposalsAsync());
        Assert.Equal("-1", (await _reader.PageAsync(Form)).QuerySelector("#website")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task A_form_that_comes_back_at_once_goes_back_with_what_was_typed_and_then_arrives()
    {
        using var fast = await ProposeAsync(Better, after: TimeSpan.FromSeconds(1));
        var page = await Visitor.ReadAsync(fast);
        Assert.Equal(Better, page.QuerySelector("#bijschrift")!.TextContent);
        Assert.Empty(await ProposalsAsync());

        _time.Now += TimeSpan.FromSeconds(5);
        using var again = await SendAgainAsync(page);

        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task A_reader_who_left_a_field_alone_does_not_propose_it_back_when_an_editor_mended_it_meanwhile()
    {
        var form = await _reader.PageAsync(Form);
        await _site.CorrectAsync(CorrectedField.CaptionText, "De stenen brug ligt in puin.");
        _time.Now += TimeSpan.FromSeconds(5);
        form.QuerySelector("#naamsvermelding")!.SetAttribute("value", "Reuters");
        form.QuerySelector("#reden")!.TextContent = "Zo staat het op de foto";

        using var sent = await SendAgainAsync(form);

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var proposal = Assert.Single(await ProposalsAsync());
        Assert.Equal((CorrectedField.CaptionCredit, "AFP", "Reuters"), (proposal.Field, proposal.Before, proposal.After));
    }

    [Fact]
    public async Task A_reader_who_changed_what_an_editor_mended_meanwhile_is_read_beside_what_they_saw()
    {
        var form = await _reader.PageAsync(Form);
        await _site.CorrectAsync(CorrectedField.CaptionText, "De stenen brug ligt in puin.");
        _time.Now += TimeSpan.FromSeconds(5);
        form.QuerySelector("#bijschrift")!.TextContent = Better;
        form.QuerySelector("#reden")!.TextContent = "Beter gekeken";

        using var sent = await SendAgainAsync(form);

        Assert.Equal("De brug ligt in puin.", Assert.Single(await ProposalsAsync()).Before);
    }

    [Fact]
    public async Task When_as_many_wait_as_may_a_reader_is_told_and_keeps_what_was_typed()
    {
        await _site.ProposeAsync("De brug is weg.");
        await _site.Site.Archive.TamperAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO Proposals (Sha256, Kind, Offset, Length, Field, Part, Before, BasedOn, After, Reason, AuthorId, IsFromReader, At, State)
            SELECT Sha256, Kind, Offset, Length, Field, Part, Before, BasedOn, After, Reason, AuthorId, IsFromReader, At, State FROM Proposals, n
            """);

        using var sent = await ProposeAsync(Better);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        var page = await Visitor.ReadAsync(sent);
        Assert.Contains("zo veel voorstellen", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Better, page.QuerySelector("#bijschrift")!.TextContent);
    }

    [Fact]
    public async Task A_form_that_was_open_for_days_or_has_a_seal_of_its_own_making_goes_out_anew()
    {
        using var old = await ProposeAsync(Better, after: TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.StatusCode);
        Assert.Empty(await ProposalsAsync());
        var page = await Visitor.ReadAsync(old);

        _time.Now += TimeSpan.FromSeconds(5);
        using var again = await SendAgainAsync(page);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        using var forged = await _reader.SendAsync(Form, "#bijschrift", ("bijschrift", "Anders."), ("reden", "Zomaar"), ("zegel", "1 0 0 0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
    }

    [Theory]
    [InlineData("bijschrift", 5001, "5000")]
    [InlineData("naamsvermelding", 501, "500")]
    [InlineData("reden", 501, "500")]
    [InlineData("contact", 201, "200")]
    public async Task What_is_too_long_is_told_at_its_field_and_kept_there(string field, int length, string most)
    {
        var typed = new string('x', length);
        using var answer = await ProposeAsync(Better, values: (field, typed));

        var page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(most, page.QuerySelector($"#{field}-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{field}-fout", page.QuerySelector($"#{field}")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        var kept = page.QuerySelector($"#{field}")!;
        Assert.Equal(typed, kept.GetAttribute("value") ?? kept.TextContent);
        Assert.Empty(await ProposalsAsync());
    }

    [Theory]
    [InlineData("De brug ligt in puin.", "Zomaar", "bijschrift")]
    [InlineData("", "Zomaar", "bijschrift")]
    [InlineData(Better, "  ", "reden")]
    [InlineData("Met een\u0007bel.", "Zomaar", "bijschrift")]
    public async Task A_proposal_that_says_nothing_is_not_kept(string caption, string reason, string field)
    {
        using var answer = await ProposeAsync(caption, reason);

        Assert.NotNull((await Visitor.ReadAsync(answer)).QuerySelector($"#{field}-fout"));
        Assert.Empty(await ProposalsAsync());
    }

    [Fact]
    public async Task The_sixth_within_ten_minutes_must_wait_and_keeps_what_was_typed()
    {
        for (var at = 0; at < 5; at++)
        {
            using var sent = await ProposeAsync($"Voorstel {at}.");
            Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        }

        using var limited = await ProposeAsync("Voorstel 6.");
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.NotNull(limited.Headers.RetryAfter);
        Assert.Equal("Voorstel 6.", (await Visitor.ReadAsync(limited)).QuerySelector("#bijschrift")!.TextContent);
        Assert.Equal(5, (await ProposalsAsync()).Count);

        _time.Now += TimeSpan.FromMinutes(11);
        using var later = await ProposeAsync("Voorstel 6.");
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("nieuw")]
    [InlineData("ABCDEF00000000000000000000000000")]
    public async Task An_unknown_key_is_not_found_like_any_other_address(string key)
    {
        using var response = await _reader.GetAsync("/voorstellen/" + key);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("voorstel", (await Visitor.ReadAsync(response)).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_figure_that_is_not_there_or_withdrawn_takes_no_proposals()
    {
        await _site.Site.Archive.Get<ArticleWithdrawals>().SetAsync(_site.ArticleId, true, CorrectedSite.Anna, "Op verzoek", null, None);

        foreach (var figure in new[] { _site.FigureId, 999 })
        {
            using var response = await _reader.GetAsync($"/voorstellen/nieuw/{figure}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words_in_form_and_follow_page()
    {
        const string hostile = "\n</textarea><script>alert(1)</script><img src=x onerror=alert(2)>";
        using var refused = await ProposeAsync(hostile, values: ("reden", ""));
        var form = await Visitor.ReadAsync(refused);
        using var sent = await ProposeAsync(hostile, reason: hostile);
        var page = await _reader.PageAsync(sent.Headers.Location!.OriginalString);

        Assert.Equal(hostile, form.QuerySelector("#bijschrift")!.TextContent);
        foreach (var shown in new[] { form, page })
            Assert.Empty(shown.QuerySelectorAll("main script:not([src]), main img, [onerror]"));
        Assert.Contains("<script>alert(1)", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> ProposeAsync(
        string caption, string reason = "Beter gekeken", string contact = "", string trap = "", TimeSpan? after = null, params (string Name, string Value)[] values)
    {
        var form = await _reader.PageAsync(Form);
        _time.Now += after ?? TimeSpan.FromSeconds(5);
        var fields = form.QuerySelectorAll("form[method=post] input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        (fields["bijschrift"], fields["reden"], fields["contact"], fields["website"]) = (caption, reason, contact, trap);
        foreach (var (name, value) in values)
            fields[name] = value;
        return await _reader.PostAsync(Form, [.. fields.Select(field => (field.Key, field.Value))]);
    }

    private Task<HttpResponseMessage> SendAgainAsync(IParentNode page) => _reader.PostAsync(
        Form,
        [
            .. page.QuerySelectorAll("form[method=post] input").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")),
            .. page.QuerySelectorAll("form[method=post] textarea").Select(field => (field.GetAttribute("name")!, field.TextContent)),
        ]);

    private async Task<List<Proposal>> ProposalsAsync()
    {
        await using var context = _site.Site.Archive.Open();
        return await context.Proposals.AsNoTracking().ToListAsync(None);
    }
}
