namespace NewsArchive.Web.Preferences;

/// <summary>Decides whether an address may be redirected to: one of this site, and nothing that a browser reads as another.</summary>
public static class LocalAddress
{
    private const int LongestAddress = 2_000;

    /// <summary>The address itself when it is a path of this site in plain ASCII, otherwise the front page.</summary>
    public static string OrFront(string? address) => IsLocal(address) ? address : "/";

    public static bool IsLocal([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? address) =>
        address is { Length: > 0 and <= LongestAddress }
        && address[0] == '/'
        && (address.Length == 1 || address[1] is not '/' and not '\\')
        && address.All(letter => letter is > ' ' and < '\x7f' and not '\\');
}
