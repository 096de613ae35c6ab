using Microsoft.AspNetCore.Antiforgery;
using NewsArchive.Web.Auth;

namespace NewsArchive.Web.Circuits;

/// <summary>
/// Keeps the framework from handing out a cookie with every page once any page may have a circuit: reader pages have no form that posts, and
/// a cookie would keep them out of the cache.
/// </summary>
internal sealed class ReadingAntiforgery(IAntiforgery inner) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        IsReaderPage(httpContext) ? new AntiforgeryTokenSet(null, null, "__RequestVerificationToken", null) : inner.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => inner.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (!IsReaderPage(httpContext))
            inner.SetCookieTokenAndHeader(httpContext);
    }

    private static bool IsReaderPage(HttpContext httpContext) => httpContext.IsPage() && !SignInPaths.MayHoldForm(httpContext.Request.Path);
}
