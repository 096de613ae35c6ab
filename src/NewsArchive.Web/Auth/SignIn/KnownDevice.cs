using Microsoft.AspNetCore.DataProtection;
using NewsArchive.Web.Auth.Sessions;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>
/// A mark on a browser that signed in to an account before: others who fail to sign in to that account do not hinder it. It opens nothing,
/// and says nothing to anybody but this site.
/// </summary>
internal sealed class KnownDevice(IDataProtectionProvider protection)
{
    private const string Cookie = "apparaat";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("NewsArchive.KnownDevice").ToTimeLimitedDataProtector();

    /// <summary>The mark of a browser for an account; null when it has none.</summary>
    internal string? Find(HttpContext context, string account)
    {
        if (context.Request.Cookies[HostCookies.NameFor(context, Cookie)] is not { Length: < 1000 } value)
            return null;
        try
        {
            var parts = _protector.Unprotect(value).Split('\n');
            return parts is [var id, var owner] && owner == Key(account) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    internal void Mark(HttpContext context, string account)
    {
        var id = Find(context, account) ?? Guid.NewGuid().ToString("N");
        context.Response.Cookies.Append(HostCookies.NameFor(context, Cookie), _protector.Protect($"{id}\n{Key(account)}", Kept), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
    }

    private static string Key(string account) => account.Trim().ToUpperInvariant();
}
