using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace NewsArchive.Web.Hosting;

/// <summary>HTTPS and proxies, each only when the configuration speaks of it.</summary>
public static class NetworkExtensions
{
    /// <summary>Believes the headers of the proxies that the setting Proxies names (IP addresses with commas between them), and of no others.</summary>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var proxies = Proxies(builder.Configuration).Select(Read).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // As many as there are proxies in a row: each of them has to be a known one.
            options.ForwardLimit = null;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in proxies)
                options.KnownProxies.Add(proxy);
        });
    }

    public static void UseNetwork(this WebApplication app)
    {
        if (Proxies(app.Configuration).Length > 0)
            app.UseForwardedHeaders();
        app.UseHsts();
        if (HasHttps(app.Configuration))
            app.UseHttpsRedirection();
    }

    private static string[] Proxies(IConfiguration configuration) =>
        (configuration["Proxies"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IPAddress Read(string text) =>
        IPAddress.TryParse(text, out var address) ? address : throw new StartupException("ProxyInvalid", text);

    private static bool HasHttps(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration["https_ports"])
        || (configuration["urls"] ?? "").Contains("https:", StringComparison.OrdinalIgnoreCase)
        || configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Any(endpoint => (endpoint["Url"] ?? "").StartsWith("https:", StringComparison.OrdinalIgnoreCase));
}
