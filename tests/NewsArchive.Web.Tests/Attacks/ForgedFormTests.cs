using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using NewsArchive.Store.Accounts;
using NewsArchive.Testing;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Attacks;

/// <summary>
/// Forms that a page of another site makes somebody's browser send, at every address that takes one: the site itself says which these are, so
/// that a new one is tried too.
/// </summary>
public sealed class ForgedFormTests : IAsyncLifetime
{
    private const string Typed = "woorden-die-niemand-anders-typt";
    private const string Place = "192.0.2.77";
    private const string Token = "__RequestVerificationToken";

    // What browsers say of such a request: newer ones both, older ones the origin alone, a page that hides where it is "null".
    private static readonly (string Name, string Value)[][] Foreign =
    [
        [("Origin", "https://ander.example")],
        [("Origin", "http://localhost:81")],
        [("Origin", "http://localhost.ander.example")],
        [("Origin", "http://localhost@ander.example")],
        [("Origin", "null"), ("Sec-Fetch-Site", "cross-site")],
        [("Origin", "http://localhost:81"), ("Sec-Fetch-Site", "same-site")],
        [("Sec-Fetch-Site", "cross-site")],
    ];

    // The time stands still, so that a session that is looked at is not written down as seen.
    private readonly SetTime _time = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
    private readonly List<string> _secrets = [Typed, Place, Visitor.Password, "Proefpersoon"];
    private readonly List<string> _wrong = [];
    private ArchiveSite _site = null!;
    private Visitor _victim = null!;
    private string _other = "";

    public async ValueTask InitializeAsync()
    {
        _site = await ArchiveSite.WithTimeAsync(_time, BridgeSite.Document());
        _victim = await Visitor.SignedInAsync(_site, AccountRole.Administrator);
        using var colleague = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        _other = colleague.AccountId!;
        _secrets.AddRange([_victim.Email, _victim.AccountId!, colleague.Email, _other]);
    }

    public async ValueTask DisposeAsync()
    {
        _victim.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_and_logged_and_changes_nothing_even_with_a_token()
    {
        var forms = await FormsAsync(Addresses(), withToken: true);
        var before = await _site.Archive.StateAsync();

        foreach (var (address, fields) in forms)
        {
            foreach (var headers in Foreign)
                await TryAsync(address, fields, headers);
        }

        Assert.Empty(_wrong);
        Assert.Equal(before, await _site.Archive.StateAsync());
        AssertLogIsSilentAboutPeople();
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_or_with_another_is_refused_and_logged_and_changes_nothing()
    {
        // How a circuit is begun takes no form: its origin is looked at.
        var forms = await FormsAsync(Addresses().Where(address => !address.StartsWith("/_", StringComparison.Ordinal)), withToken: false);
        var before = await _site.Archive.StateAsync();

        foreach (var (address, fields) in forms)
        {
            await TryAsync(address, fields, []);
            await TryAsync(address, [.. fields, KeyValuePair.Create(Token, "CfDJ8" + Typed)], []);
        }

        Assert.Empty(_wrong);
        Assert.Equal(before, await _site.Archive.StateAsync());
        AssertLogIsSilentAboutPeople();
    }

    private async Task TryAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.Add("X-Forwarded-For", Place);
        var refusals = _site.Log.Refusals;
        using var answer = await _victim.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var what = $"{address} {string.Join(' ', headers)}";
        if (answer.StatusCode != HttpStatusCode.BadRequest)
            _wrong.Add($"{what}: {answer.StatusCode}");
        if (_site.Log.Refusals == refusals)
            _wrong.Add($"{what}: not logged");
        if (answer.Headers.Contains("Set-Cookie"))
            _wrong.Add($"{what}: sets a cookie");
    }

    private async Task<List<(string Address, List<KeyValuePair<string, string>> Fields)>> FormsAsync(IEnumerable<string> addresses, bool withToken)
    {
        var forms = new List<(string, List<KeyValuePair<string, string>>)>();
        foreach (var address in addresses)
            forms.Add((address, await FieldsAsync(address, withToken)));
        return forms;
    }

    /// <summary>The fields of the form that stands on a page, and those of every other form of the site.</summary>
    private async Task<List<KeyValuePair<string, string>>> FieldsAsync(string address, bool withToken)
    {
        var fields = new Dictionary<string, string>();
        using (var answer = await _victim.GetAsync(address))
        {
            var page = await Visitor.ReadAsync(answer);
            foreach (var input in page.QuerySelectorAll("form[method=post]:not([action]) input[type=hidden]").OfType<IHtmlInputElement>())
                fields[input.Name!] = input.Value;
        }

        var token = (await _victim.PageAsync("/redactie/account")).QuerySelector($"[name={Token}]")!.GetAttribute("value")!;
        _secrets.Add(token);
        if (withToken)
            fields[Token] = token;
        else
            fields.Remove(Token);
        foreach (var name in (string[])["naam", "openbaar", "email", "wachtwoord", "huidig", "bijschrift", "naamsvermelding", "reden", "contact", "credential"])
            fields[name] = name == "huidig" ? Visitor.Password : Typed;
        fields["rol"] = "Administrator";
        return [.. fields];
    }

    private void AssertLogIsSilentAboutPeople()
    {
        foreach (var secret in _secrets)
            Assert.DoesNotContain(_site.Log.All, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every address that takes something, with what a route leaves open filled in by what there is.</summary>
    private List<string> Addresses()
    {
        var addresses = _site.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") != false)
            .Select(AddressOf).Distinct().ToList();
        foreach (var known in (string[])["/aanmelden", "/afmelden", "/beheer/correcties", "/voorstellen/nieuw/1", $"/beheer/gebruikers/{_other}/wissen", "/_blazor/negotiate"])
            Assert.Contains(known, addresses);
        return addresses;
    }

    private string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { Name: var name } when name.Equals("id", StringComparison.OrdinalIgnoreCase) => _other,
            _ => "1",
        }))));
}
