using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Auth;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Attacks;

/// <summary>
/// The connection that a circuit speaks through, asked for by a page of another site. Browsers let any page ask, and the cookie goes along from
/// another port and from another host of the same domain, whatever it says about other sites.
/// </summary>
public sealed class ForeignConnectionTests
{
    [Fact]
    public async Task A_page_of_another_site_gets_no_connection_and_that_is_logged_without_a_name()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);
        string[] origins =
        [
            "https://ander.example", "http://localhost:81", "http://www.localhost", "http://localhost.ander.example", "http://localhost@ander.example",
            "null", "http://", "file://",
        ];

        foreach (var origin in origins)
        {
            var refusals = site.Log.Refusals;
            Assert.False(await ConnectsAsync(site, origin), origin);
            Assert.True(site.Log.Refusals > refusals, origin);
        }

        Assert.DoesNotContain(site.Log.All, line => line.Contains("ander.example", StringComparison.Ordinal) || line.Contains(editor.Email, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://localhost", "http://localhost", null)]
    [InlineData("http://localhost:8080", "http://localhost:8080", null)]
    [InlineData("http://LOCALHOST", "http://localhost", null)]
    [InlineData(null, "http://localhost", null)]
    // Behind a proxy that ends TLS, and behind one that gives the site's own name instead of the host that was asked for.
    [InlineData("https://archief.example", "http://archief.example", null)]
    [InlineData("https://archief.example", "http://10.0.0.1:5080", "https://archief.example/")]
    public async Task A_page_of_this_site_does(string? origin, string asked, string? publicAddress)
    {
        await using var site = await ArchiveSite.MakeAsync([], null, ("PublicAddress", publicAddress ?? ""));

        Assert.True(await ConnectsAsync(site, origin, asked));
    }

    [Fact]
    public async Task Over_https_a_page_without_it_is_another_site()
    {
        await using var site = await ArchiveSite.WithAsync();

        Assert.False(await ConnectsAsync(site, "http://localhost", "https://localhost"));
        Assert.True(await ConnectsAsync(site, "https://localhost", "https://localhost"));
    }

    private static async Task<bool> ConnectsAsync(ArchiveSite site, string? origin, string asked = "http://localhost")
    {
        var client = site.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Origin = origin;
        try
        {
            using var socket = await client.ConnectAsync(new Uri($"{asked.Replace("http", "ws", StringComparison.Ordinal)}/_blazor"), TestContext.Current.CancellationToken);
            return true;
        }
        catch (InvalidOperationException refused) when (refused.Message.Contains("400", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
