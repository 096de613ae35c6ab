namespace NewsArchive.Store.Editing;

/// <summary>Which addresses a caption may lead to.</summary>
public static class CaptionLinks
{
    /// <summary>The longest address, in UTF-16 units.</summary>
    public const int Longest = 2000;

    /// <summary>The address as a link has it; null for one that a caption may not lead to: another scheme, a name and password, another host without saying so.</summary>
    public static string? Find(string? address)
    {
        if (address is null or "" || address.Length > Longest || address.Any(sign => sign <= ' ' || char.IsControl(sign) || sign == '\\'))
            return null;
        if (address[0] == '/')
            return IsPath(address) ? address : null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsWeb(uri) ? uri.AbsoluteUri : null;
    }

    private static bool IsPath(string address) =>
        (address.Length == 1 || address[1] != '/') && address.All(sign => sign is > ' ' and < '\x7f');

    private static bool IsWeb(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0 && uri.Host.Length > 0;
}
