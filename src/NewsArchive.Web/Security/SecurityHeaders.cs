using NewsArchive.Web.Auth;
using NewsArchive.Web.Circuits;

namespace NewsArchive.Web.Security;

/// <summary>
/// What every answer tells a browser to refuse. Scripts are files of the site's own, no script or style stands in a page, and nothing is
/// asked of another origin, so the policy needs neither hashes nor nonces and cached pages stay the same for everyone.
/// </summary>
public static class SecurityHeaders
{
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
        + "xr-spatial-tracking=(), browsing-topics=()";

    private static readonly string PasskeyPermissions = Permissions.Replace(
        "publickey-credentials-get=()", "publickey-credentials-get=(self), publickey-credentials-create=(self)", StringComparison.Ordinal);

    // Where a passkey is shown and where one is made; everywhere else a script may ask for none.
    private static readonly HashSet<string?> PasskeyPages = new(StringComparer.OrdinalIgnoreCase) { SignInPaths.SignIn, SignInPaths.Account };

    /// <summary>
    /// Of pages with a circuit: Blazor's and MudBlazor's own scripts, a connection to this origin, and style attributes, by which MudBlazor
    /// places what it opens, and a base of this origin, from which Blazor's script finds the way. Still no style elements and no script but files.
    /// </summary>
    public const string CircuitContentPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Add, context);
        return next(context);
    });

    // On starting, because an error begins its answer anew.
    private static Task Add(object state)
    {
        var context = (HttpContext)state;
        var hasCircuit = CircuitPages.IsAsked(context);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = hasCircuit ? CircuitContentPolicy : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers["Permissions-Policy"] = PasskeyPages.Contains(context.Request.Path.Value) ? PasskeyPermissions : Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Blazor tells its script, which other pages do not load, how to navigate.
        if (!hasCircuit)
            headers.Remove("blazor-enhanced-nav");
        return Task.CompletedTask;
    }
}
