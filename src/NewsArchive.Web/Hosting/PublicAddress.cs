namespace NewsArchive.Web.Hosting;

/// <summary>Absolute addresses: below the setting PublicAddress, else below the address that the request was made to.</summary>
public sealed class PublicAddress
{
    public PublicAddress(IConfiguration configuration)
    {
        var setting = configuration["PublicAddress"];
        if (string.IsNullOrWhiteSpace(setting))
            return;
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartupException("PublicAddressInvalid", setting);
        Root = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    /// <summary>What the setting says, without a slash at its end; null when it is not set.</summary>
    public string? Root { get; }

    /// <summary>Its host; null when it is not set.</summary>
    public string? Host => Root is null ? null : new Uri(Root).Host;

    /// <summary>The absolute form of a path from the root.</summary>
    public string Of(HttpContext context, string path) =>
        (Root ?? $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}") + path;
}
