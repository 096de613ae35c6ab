using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Passkeys;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;

namespace NewsArchive.Web.Auth.Own;

/// <summary>Where the forms of one's own account go; each leads back to the page with what became of it.</summary>
internal static class OwnEndpoints
{
    internal const int LongestPasskeyName = 60;
    internal const string Names = "/redactie/account/namen";
    internal const string Password = "/redactie/account/wachtwoord";
    internal const string AppOff = "/redactie/account/app/uit";
    internal const string PasskeyNew = "/redactie/account/passkeys";
    internal const string PasskeyGone = "/redactie/account/passkeys/weg";
    internal const string EndSession = "/redactie/account/sessies/einde";
    internal const string EndSessions = "/redactie/account/sessies/andere";

    // Of one account at once: an authenticator for each of somebody's devices, and some over.
    private const int MostPasskeys = 20;

    internal static void MapOwnAccount(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup("").Needs(Operation.ManageOwnAccount).RequireFormToken();
        own.MapPost(Names, RenameAsync);
        own.MapPost(Password, ChangePasswordAsync).RequireRateLimiting(SignInLimit.Policy);
        own.MapPost(AppOff, TurnAppOffAsync).RequireRateLimiting(SignInLimit.Policy);
        own.MapPost(PasskeyNew, AddPasskeyAsync);
        own.MapPost(PasskeyGone, RemovePasskeyAsync);
        own.MapPost(EndSession, EndSessionAsync);
        own.MapPost(EndSessions, EndOtherSessionsAsync);
    }

    private static async Task<IResult> RenameAsync(HttpContext context, AccountRegister accounts) => Back(
        await accounts.RenameAsync(
            Id(context), context.Field("naam", AccountsContext.LongestName), context.Field("openbaar", AccountsContext.LongestName), context.RequestAborted),
        "names");

    private static async Task<IResult> ChangePasswordAsync(HttpContext context, OwnPasswords passwords) =>
        Back(await passwords.ChangeAsync(context, context.Field("huidig", LinkPage.LongestPassword), context.Field("wachtwoord", LinkPage.LongestPassword)), "password");

    private static async Task<IResult> TurnAppOffAsync(HttpContext context, OwnPasswords passwords, UserManager<Account> accounts)
    {
        if (!await passwords.IsRightAsync(context, context.Field("huidig", LinkPage.LongestPassword)))
            return Back(new AccountResult(AccountOutcome.PasswordWrong), "");
        var account = await accounts.FindByIdAsync(Id(context));
        await accounts.SetTwoFactorEnabledAsync(account!, false);
        await accounts.ResetAuthenticatorKeyAsync(account!);
        return Back(new AccountResult(AccountOutcome.Done), "app-off");
    }

    // What this passkey answers was asked after the password.
    private static async Task<IResult> AddPasskeyAsync(HttpContext context, UserManager<Account> accounts, SignInManager<Account> passkeys)
    {
        var account = await accounts.FindByIdAsync(Id(context));
        var credential = context.Field(PasskeySignIn.Field, PasskeySignIn.LongestCredential);
        if (account is null
            || await PasskeyAnswer.TryAsync(credential, passkeys.PerformPasskeyAttestationAsync) is not { Succeeded: true } attestation
            || attestation.UserEntity.Id != account.Id
            || (await accounts.GetPasskeysAsync(account)).Count >= MostPasskeys)
            return Results.LocalRedirect($"{SignInPaths.Account}?fout=Passkey");
        attestation.Passkey.Name = context.Field("naam-passkey", LongestPasskeyName).Trim() is { Length: > 0 } name ? name : BrowserName.Of(context.Request);
        await accounts.AddOrUpdatePasskeyAsync(account, attestation.Passkey);
        return Back(new AccountResult(AccountOutcome.Done), "passkey");
    }

    private static async Task<IResult> RemovePasskeyAsync(HttpContext context, UserManager<Account> accounts)
    {
        var text = context.Field("id", 2_000);
        if (Base64Url.IsValid(text) && await accounts.FindByIdAsync(Id(context)) is { } account)
            await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(text));
        return Back(new AccountResult(AccountOutcome.Done), "passkey-gone");
    }

    private static async Task<IResult> EndSessionAsync(HttpContext context, SessionBook sessions)
    {
        await sessions.EndAsync(Id(context), context.Field("sessie", 100), context.RequestAborted);
        return Back(new AccountResult(AccountOutcome.Done), "session");
    }

    private static async Task<IResult> EndOtherSessionsAsync(HttpContext context, SessionBook sessions)
    {
        await sessions.EndAllAsync(Id(context), SessionClaims.SessionOf(context.User), context.RequestAborted);
        return Back(new AccountResult(AccountOutcome.Done), "sessions");
    }

    private static string Id(HttpContext context) => SessionClaims.AccountOf(context.User)!;

    private static IResult Back(AccountResult result, string done) => Results.LocalRedirect(OwnOutcome.Address(SignInPaths.Account, result, done));
}
