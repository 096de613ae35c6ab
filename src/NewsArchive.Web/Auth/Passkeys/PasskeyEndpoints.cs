using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Own;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth.Passkeys;

/// <summary>What a script asks before it lets the browser make or show a passkey.</summary>
internal static class PasskeyEndpoints
{
    internal const string RequestPath = "/aanmelden/passkey";
    internal const string CreationPath = "/redactie/account/passkey";

    internal static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(RequestPath, AskRequestAsync).RequireFormToken().RequireRateLimiting(SignInLimit.Policy);
        endpoints.MapPost(CreationPath, AskCreationAsync).RequireFormToken().Needs(Operation.ManageOwnAccount).RequireRateLimiting(SignInLimit.Policy);
    }

    // Never for a certain account: that would tell who has one.
    private static async Task<IResult> AskRequestAsync(HttpContext context, SignInManager<Account> passkeys) =>
        Options(context, await passkeys.MakePasskeyRequestOptionsAsync(null));

    // A passkey opens the account for good, and outlives a changed password: a passer-by at an open desk must not make one.
    private static async Task<IResult> AskCreationAsync(
        HttpContext context, OwnPasswords passwords, SignInManager<Account> passkeys, AccountRegister accounts, IStringLocalizer<SignInText> text)
    {
        if (!await passwords.IsRightAsync(context, context.Field("huidig", LinkPage.LongestPassword)))
            return Results.Text(AccountSentence.Of(new AccountResult(AccountOutcome.PasswordWrong), text), "text/plain", statusCode: StatusCodes.Status422UnprocessableEntity);
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
