using NewsArchive.Web.Preferences;

namespace NewsArchive.Web.Auth;

/// <summary>
/// The addresses at which the site looks who is asking. Everywhere else nobody is anybody, so that readers' pages are the same for everyone
/// and stay in the cache, also for an editor who reads.
/// </summary>
public static class SignInPaths
{
    public const string SignIn = "/aanmelden";
    public const string SecondFactor = "/aanmelden/code";
    public const string RecoveryCode = "/aanmelden/herstelcode";
    public const string SetPassword = "/aanmelden/wachtwoord";
    public const string SignOut = "/afmelden";
    public const string Account = "/redactie/account";
    public const string Users = "/beheer/gebruikers";
    public const string Begin = "/beheer/begin";

    /// <summary>Where one comes after signing in.</summary>
    public const string Desk = "/redactie";

    private static readonly string[] Known = [SignIn, SignOut, Desk, "/beheer", "/_blazor"];

    // Readers' forms: no sign-in, but tokens against forged requests, and never from the cache.
    private static readonly string[] Forms = [SignIn, SignOut, Desk, "/beheer", "/voorstellen"];

    public static bool KnowsUser(PathString path) => Known.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    public static bool MayHoldForm(PathString path) => Forms.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address of the sign-in page that leads back.</summary>
    public static string SignInFor(string back) => WithBack(SignIn, back);

    /// <summary>An address that keeps where one wanted to go, when that may be.</summary>
    public static string WithBack(string path, string? back) => After(back) is var after && after != Desk ? $"{path}?terug={Uri.EscapeDataString(after)}" : path;

    /// <summary>An address to go on to after signing in: this site's own, and not the sign-in itself.</summary>
    public static string After(string? back) =>
        LocalAddress.IsLocal(back) && !new PathString(back.Split('?', '#')[0]).StartsWithSegments(SignIn, StringComparison.OrdinalIgnoreCase) ? back : Desk;
}
