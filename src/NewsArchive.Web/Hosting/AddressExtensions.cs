using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace NewsArchive.Web.Hosting;

/// <summary>Where the site listens and how it stands towards the network.</summary>
public static class AddressExtensions
{
    public const string DefaultAddress = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static void AddAddresses(this WebApplicationBuilder builder)
    {
        builder.AddBuiltAssets();
        if (!HasAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
            kestrel.Limits.MaxRequestLineSize = 8 << 10;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 << 10;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddSingleton(new PublicAddress(builder.Configuration));
    }

    /// <summary>Makes built output serve its assets as published output does, unless someone is developing.</summary>
    private static void AddBuiltAssets(this WebApplicationBuilder builder)
    {
        // The assets of packages stay where the packages lie; without this only Development finds them.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        if (builder.Environment.IsDevelopment())
            return;
        // A built manifest otherwise means: look whether files have changed, compress them anew at level none, and let nobody keep them.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
    }

    private static bool HasAddress(ConfigurationManager configuration) =>
        AddressSettings.Any(name => !string.IsNullOrEmpty(configuration[name]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
