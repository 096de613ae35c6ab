using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Attacks;

/// <summary>Addresses that a link carries and that a browser is then led to: never to another site.</summary>
public sealed class ReturnAddressTests : IAsyncLifetime
{
    private const string Elsewhere = "ander.example";

    // Each is read by some browser, or by some part of a server, as an address elsewhere.
    private static readonly string[] Hostile =
    [
        $"//{Elsewhere}", $"///{Elsewhere}", $"/\\{Elsewhere}", $"\\/{Elsewhere}", $"\\\\{Elsewhere}", $"https:{Elsewhere}", $"https:/{Elsewhere}",
        $"https://{Elsewhere}", $"HTTPS://{Elsewhere}/", $"http:\\\\{Elsewhere}", $"//{Elsewhere}@localhost/", $"https://localhost@{Elsewhere}/",
        $"https://localhost.{Elsewhere}/", $"/\t/{Elsewhere}", $"\t//{Elsewhere}", $"/\n/{Elsewhere}", $" //{Elsewhere}", $"/\r\n/{Elsewhere}",
        $"/redactie\r\nLocation: https://{Elsewhere}", $"javascript:alert(document.domain)//{Elsewhere}", $"data:text/html,{Elsewhere}", $"?x=//{Elsewhere}",
        $"@{Elsewhere}", $".{Elsewhere}", Elsewhere, $"/\u2215{Elsewhere}", $"/\u0000/{Elsewhere}", $"/ /{Elsewhere}", $"/\\\t/{Elsewhere}",
    ];

    // Odd, but of this site in every browser.
    private static readonly string[] Odd = [$"/%2f%2f{Elsewhere}", $"/%5c{Elsewhere}", $"/@{Elsewhere}", $"/.//{Elsewhere}", $"/redactie?terug=//{Elsewhere}", $"/redactie#//{Elsewhere}"];

    private ArchiveSite _site = null!;
    private Visitor _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ArchiveSite.WithAsync(BridgeSite.Document());
        _editor = await Visitor.SignedInAsync(_site, AccountRole.Administrator);
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("/aanmelden", "/redactie")]
    [InlineData("/aanmelden/code", "/aanmelden")]
    [InlineData("/aanmelden/herstelcode", "/aanmelden")]
    [InlineData("/voorkeur", "/")]
    public async Task A_return_address_of_another_site_is_not_gone_to_and_logged_without_what_it_says(string path, string instead)
    {
        foreach (var hostile in Hostile)
        {
            var refusals = _site.Log.Refusals;
            using var answer = await _editor.GetAsync($"{path}?terug={Uri.EscapeDataString(hostile)}");
            Assert.Equal((hostile, instead), (hostile, PathOf(answer)));
            Assert.True(_site.Log.Refusals > refusals, hostile);
        }

        Assert.DoesNotContain(_site.Log.All, line => line.Contains(Elsewhere, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_in_and_its_second_step_lead_on_to_this_site_alone()
    {
        foreach (var back in (string[])[.. Hostile.Take(12), .. Odd])
        {
            using var visitor = Visitor.Of(_site);
            using var answer = await visitor.SignInAsync(_editor.Email, Visitor.Password, back);
            Assert.Equal("localhost", Landing(answer).Host);
        }

        var page = await _editor.PageAsync("/redactie/account/app");
        var app = new TestApp(page.QuerySelector(".secret")!.TextContent);
        using var on = await _editor.SendAsync("/redactie/account/app", "#code", ("code", app.Code()), ("huidig", Visitor.Password));
        using var other = Visitor.Of(_site);
        using var half = await other.SignInAsync(_editor.Email, Visitor.Password, Hostile[0]);
        Assert.Equal("/aanmelden/code", half.Headers.Location!.PathAndQuery);
        using var done = await other.SendAsync($"/aanmelden/code?terug={Uri.EscapeDataString(Hostile[0])}", "#code", ("code", app.Code(1)));
        Assert.Equal("/redactie", PathOf(done));
    }

    [Fact]
    public async Task Whatever_an_address_says_no_page_leads_to_another_site()
    {
        // Under the names that this site knows and those that others use.
        string[] names = ["terug", "returnUrl", "ReturnUrl", "url", "redirect", "next", "naar", "q", "van", "plaats", "persbureau", "sorteer", "pagina", "artikel", "gedaan", "fout", "sleutel"];
        var wrong = new List<string>();
        foreach (var address in Addresses())
        {
            foreach (var hostile in (string[])[Hostile[0], Hostile[2], Hostile[7]])
            {
                using var answer = await _editor.GetAsync($"{address}?{string.Join('&', names.Select(name => $"{name}={Uri.EscapeDataString(hostile)}"))}");
                if (answer.Headers.Location is not null && Landing(answer).Host != "localhost")
                    wrong.Add($"{address} {hostile}: {answer.Headers.Location}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("//ander.example/%2e%2e")]
    [InlineData("//ander.example/redactie/account")]
    [InlineData("/redactie//ander.example")]
    [InlineData("/%2f/ander.example")]
    [InlineData("/artikelen/2015/01/01//ander.example")]
    public async Task Nor_does_a_path_that_looks_like_one(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + path));
        using var answer = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        if (answer.Headers.Location is not null)
            Assert.Equal("localhost", Landing(answer).Host);
    }

    // A browser takes a backslash for a slash, and leaves out tabs and new lines.
    private static Uri Landing(HttpResponseMessage answer)
    {
        var location = answer.Headers.Location!.OriginalString;
        Assert.DoesNotContain(location, letter => letter is '\\' or '\t' or '\r' or '\n');
        return new Uri(new Uri("http://localhost/aanmelden"), location);
    }

    private static string PathOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("localhost", Landing(answer).Host);
        return Landing(answer).PathAndQuery;
    }

    private IEnumerable<string> Addresses() => _site.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
        .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
            string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "1")))))
        .Where(address => !address.StartsWith("/_content", StringComparison.Ordinal) && !address.StartsWith("/css", StringComparison.Ordinal))
        .Distinct();
}
