using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace NewsArchive.Web.Hosting;

/// <summary>Where the site listens and how it stands towards the network.</summary>
public static class AddressExtensions
{
    public const string DefaultAddress = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static void AddAddresses(this WebApplicationBuilder builder)
    {
        // Built output keeps the assets of packages where the packages lie; without this only Development finds them.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
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

    private static bool HasAddress(ConfigurationManager configuration) =>
        AddressSettings.Any(name => !string.IsNullOrEmpty(configuration[name]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
