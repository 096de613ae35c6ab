using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace NewsArchive.Web.Caching;

/// <summary>Pages made once for everyone, kept compressed, in bounded memory.</summary>
public static class CachingExtensions
{
    private const long AllPages = 64 << 20;
    private const long OnePage = 2 << 20;

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret that a guess beside it in the same answer could reveal.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/ld+json", "application/atom+xml", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddSingleton<ArchiveVersion>();
        services.AddSingleton<PageCachePolicy>();
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IServiceProvider>((options, provider) =>
        {
            options.SizeLimit = AllPages;
            options.MaximumBodySize = OnePage;
            options.UseCaseSensitivePaths = true;
            options.AddPolicy(PageCachePolicy.Name, provider.GetRequiredService<PageCachePolicy>());
        });
    }

    /// <summary>The cache lies outside the compression, so that what it keeps is compressed already.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseResponseCompression();
    }
}
