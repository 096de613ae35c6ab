namespace NewsArchive.Web.Hosting;

/// <summary>Absolute addresses: below the setting PublicAddress, else below the address that the request was made to.</summary>
public sealed class PublicAddress
{
    private readonly string? _root;

    public PublicAddress(IConfiguration configuration)
    {
        var setting = configuration["PublicAddress"];
        if (string.IsNullOrWhiteSpace(setting))
            return;
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartupException("PublicAddressInvalid", setting);
        _root = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    /// <summary>The absolute form of a path from the root.</summary>
    public string Of(HttpContext context, string path) =>
        (_root ?? $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}") + path;
}
