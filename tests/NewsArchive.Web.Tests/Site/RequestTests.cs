using System.Net;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

/// <summary>Requests that no reader's browser makes: other methods, other hosts.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/artikelen", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    [InlineData("/gezond", HttpStatusCode.OK)]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound)]
    public async Task The_head_of_a_page_is_that_of_the_page(string path, HttpStatusCode expected)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var head = await SendAsync(site, HttpMethod.Head, path);
        using var page = await site.GetAsync(path);

        Assert.Equal(expected, head.StatusCode);
        Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(page.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/artikelen")]
    [InlineData("OPTIONS", "/")]
    [InlineData("DELETE", "/gezond")]
    public async Task A_page_is_only_read(string method, string path)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await SendAsync(site, new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("localhost:99999")]
    [InlineData("[::1")]
    [InlineData("a b")]
    public async Task A_host_that_can_stand_in_no_address_is_a_bad_request(string host)
    {
        await using var site = await ArchiveSite.WithAsync(Samples.Article("Een"));

        using var response = await site.GetAsync("/", ("Host", host));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(ArchiveSite site, HttpMethod method, string path) =>
        site.Client.SendAsync(new HttpRequestMessage(method, path), TestContext.Current.CancellationToken);
}
