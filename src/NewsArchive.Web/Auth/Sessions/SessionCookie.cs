using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Preferences;

namespace NewsArchive.Web.Auth.Sessions;

/// <summary>The cookie of a session: looked up in the database at each request, and led to the sign-in page without one.</summary>
internal sealed class SessionCookie(SessionBook sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var user = context.Principal!;
        if (SessionClaims.SessionOf(user) is { } id
            && await sessions.FindAsync(id, context.HttpContext.RequestAborted) is { } person && person.AccountId == SessionClaims.AccountOf(user))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        context.Response.Redirect(SignInPaths.SignInFor(request.Path.ToUriComponent() + request.QueryString.ToUriComponent()));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
