using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;
using Xunit;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>The real site on a real archive that holds the given documents.</summary>
internal sealed class ArchiveSite : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    private ArchiveSite(
        ArchiveDatabase archive, IReadOnlyList<SavedDocument> saved, Action<IServiceCollection>? services, IReadOnlyList<(string Name, string Value)> settings)
    {
        Archive = archive;
        Saved = saved;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(
            host =>
            {
                host.UseSetting("ConnectionStrings:NewsArchive", archive.ConnectionString)
                    .UseSetting("Seeds", "false")
                    .ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
                foreach (var (name, value) in settings)
                    host.UseSetting(name, value);
                if (services is not null)
                    host.ConfigureTestServices(services);
            });
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public ArchiveDatabase Archive { get; }

    /// <summary>What became of the documents, in their order.</summary>
    public IReadOnlyList<SavedDocument> Saved { get; }

    public HttpClient Client { get; }

    /// <summary>What the site has written to its log.</summary>
    public LogLines Log { get; } = new();

    public TestServer Server => _factory.Server;

    public static Task<ArchiveSite> WithAsync(params PreparedDocument[] documents) => MakeAsync(documents);

    /// <summary>The site at a moment of its own, or with settings of its own.</summary>
    public static async Task<ArchiveSite> MakeAsync(
        IReadOnlyList<PreparedDocument> documents, DateTimeOffset? now = null, params (string Name, string Value)[] settings)
    {
        var archive = await ArchiveDatabase.CreateAsync();
        var saved = await archive.SaveAsync([.. documents]);
        return new ArchiveSite(archive, saved, now is { } moment ? services => services.AddSingleton<TimeProvider>(new FixedTime(moment)) : null, settings);
    }

    /// <summary>The site with a clock that the test sets.</summary>
    public static Task<ArchiveSite> WithTimeAsync(TimeProvider time, params PreparedDocument[] documents) =>
        WithServicesAsync(services => services.AddSingleton(time), documents);

    /// <summary>The site with something of its insides in the place of its own.</summary>
    public static async Task<ArchiveSite> WithServicesAsync(Action<IServiceCollection> services, params PreparedDocument[] documents)
    {
        var archive = await ArchiveDatabase.CreateAsync();
        return new ArchiveSite(archive, await archive.SaveAsync(documents), services, []);
    }

    /// <summary>A browser of its own, with cookies of its own. Redirects are not followed.</summary>
    public HttpClient Visit() => _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A service of the running site.</summary>
    public T Get<T>()
        where T : notnull => _factory.Services.GetRequiredService<T>();

    /// <summary>A scope of the running site, such as a circuit has.</summary>
    public AsyncServiceScope OpenScope() => _factory.Services.CreateAsyncScope();

    /// <summary>Whatever answers at an address; redirects are not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Whatever answers, with headers of the caller's own.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

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
