using Microsoft.AspNetCore.Authentication.Cookies;

namespace NewsArchive.Web.Auth.Sessions;

/// <summary>
/// Over HTTPS a cookie's name begins with __Host-, by which browsers refuse one that another host of the same domain or a page without HTTPS
/// would slip in. Without HTTPS browsers refuse that name itself, so there it has none.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private const string Prefix = "__Host-";
    private readonly ChunkingCookieManager _inner = new();

    internal static string NameFor(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, NameFor(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, NameFor(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _inner.DeleteCookie(context, NameFor(context, key), options);
}
