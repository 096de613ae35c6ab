namespace NewsArchive.Web.Reader.LinkedData;

/// <summary>Addresses that come from documents and collections.</summary>
public static class WebAddress
{
    /// <summary>The address when it is one that a link may lead to: absolute, http or https, without a user name; else null.</summary>
    public static Uri? Find(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
            ? address
            : null;
}
