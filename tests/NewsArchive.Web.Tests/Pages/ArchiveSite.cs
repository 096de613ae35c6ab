using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>The real site on a real archive that holds the given documents.</summary>
internal sealed class ArchiveSite : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    private ArchiveSite(ArchiveDatabase archive, IReadOnlyList<SavedDocument> saved)
    {
        Archive = archive;
        Saved = saved;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(
            host => host
                .UseSetting("ConnectionStrings:NewsArchive", archive.ConnectionString)
                .ConfigureLogging(logging => logging.ClearProviders()));
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public ArchiveDatabase Archive { get; }

    /// <summary>What became of the documents, in their order.</summary>
    public IReadOnlyList<SavedDocument> Saved { get; }

    public HttpClient Client { get; }

    public static async Task<ArchiveSite> WithAsync(params PreparedDocument[] documents)
    {
        var archive = await ArchiveDatabase.CreateAsync();
        var saved = await archive.SaveAsync(documents);
        return new ArchiveSite(archive, saved);
    }

    /// <summary>Whatever answers at an address; redirects are not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>A page that must be there, parsed as a browser does.</summary>
    public async Task<IHtmlDocument> PageAsync(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null)
            request.Headers.Add("Cookie", $"taal={language}");
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return new HtmlParser().ParseDocument(await TextAsync(response));
    }

    public static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
        await Archive.DisposeAsync();
    }
}
