using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;

namespace NewsArchive.Web.Auth.Passkeys;

/// <summary>What a script asks before it lets the browser make or show a passkey.</summary>
internal static class PasskeyEndpoints
{
    internal const string RequestPath = "/aanmelden/passkey";
    internal const string CreationPath = "/redactie/account/passkey";

    internal static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(RequestPath, AskRequestAsync).RequireFormToken().RequireRateLimiting(SignInLimit.Policy);
        endpoints.MapPost(CreationPath, AskCreationAsync).RequireFormToken().Needs(Operation.ManageOwnAccount);
    }

    // Never for a certain account: that would tell who has one.
    private static async Task<IResult> AskRequestAsync(HttpContext context, SignInManager<Account> passkeys) =>
        Options(context, await passkeys.MakePasskeyRequestOptionsAsync(null));

    private static async Task<IResult> AskCreationAsync(HttpContext context, SignInManager<Account> passkeys, AccountRegister accounts)
    {
        var id = SessionClaims.AccountOf(context.User)!;
        if (await accounts.FindAsync(id, context.RequestAborted) is not { } account)
            return Results.BadRequest();
        return Options(context, await passkeys.MakePasskeyCreationOptionsAsync(new() { Id = id, Name = account.Email, DisplayName = account.Name }));
    }

    private static IResult Options(HttpContext context, string json)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(json, "application/json");
    }
}
