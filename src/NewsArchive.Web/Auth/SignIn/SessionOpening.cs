using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Auth.Sessions;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Begins and ends the session of a browser: the row and the cookie.</summary>
internal sealed class SessionOpening(SessionBook sessions, AuthorRegister authors, KnownDevice devices)
{
    internal async Task OpenAsync(HttpContext context, Account account)
    {
        await EndPresentAsync(context);
        // The names stand in two places; were they not written to the second one time, they are now.
        await authors.NameAsync(account.AuthorId, account.Name, account.PublicName, context.RequestAborted);
        var id = await sessions.OpenAsync(account.Id, BrowserName.Of(context.Request), context.RequestAborted);
        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, SessionClaims.Make(account.Id, id));
        devices.Mark(context, account.Email!);
    }

    internal async Task CloseAsync(HttpContext context)
    {
        await EndPresentAsync(context);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }

    private async Task EndPresentAsync(HttpContext context)
    {
        if (SessionClaims.SessionOf(context.User) is { } session)
            await sessions.EndAsync(SessionClaims.AccountOf(context.User)!, session, context.RequestAborted);
    }
}
