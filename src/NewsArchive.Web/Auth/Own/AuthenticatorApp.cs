using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;

namespace NewsArchive.Web.Auth.Own;

/// <summary>A secret for an authenticator app.</summary>
/// <param name="Text">To be typed: letters and figures in groups of four.</param>
/// <param name="Uri">To be scanned.</param>
internal sealed record AuthenticatorKey(string Text, string Uri);

/// <summary>Sets up an authenticator app as the second factor of who is signed in.</summary>
internal sealed class AuthenticatorApp(UserManager<Account> accounts, SignInThrottle throttle, UsedCodes usedCodes)
{
    private const string Issuer = "NewsArchive";
    private const int RecoveryCodes = 10;

    /// <summary>Whether it is on; and when it is not, the secret to set it up with.</summary>
    internal async Task<(bool IsOn, AuthenticatorKey? Key)> OpenAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } account)
            return (false, null);
        if (account.TwoFactorEnabled)
            return (true, null);
        if (string.IsNullOrEmpty(await accounts.GetAuthenticatorKeyAsync(account)))
            await accounts.ResetAuthenticatorKeyAsync(account);
        return (false, Show((await accounts.GetAuthenticatorKeyAsync(account))!, account.Email!));
    }

    /// <summary>Turns it on with a code that proves that the app has the secret.</summary>
    /// <returns>The recovery codes, shown this once; null when the code is wrong.</returns>
    internal async Task<IReadOnlyList<string>?> TurnOnAsync(HttpContext context, string code)
    {
        if (await FindAsync(context) is not { TwoFactorEnabled: false } account || !await IsRightAsync(context, account, code))
            return null;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!];
    }

    /// <summary>Replaces the recovery codes; the former no longer work.</summary>
    internal async Task<IReadOnlyList<string>?> RenewCodesAsync(HttpContext context, string code) =>
        await FindAsync(context) is { TwoFactorEnabled: true } account && await IsRightAsync(context, account, code)
            ? [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!]
            : null;

    private Task<Account?> FindAsync(HttpContext context) => accounts.FindByIdAsync(SessionClaims.AccountOf(context.User)!);

    private async Task<bool> IsRightAsync(HttpContext context, Account account, string code)
    {
        var bare = string.Concat(code.Where(char.IsAsciiDigit));
        var attempt = new SignInAttempt(account.Id, SessionClaims.SessionOf(context.User), ClientPlace.Of(context), IsCode: true);
        if (throttle.Ask(attempt).IsLocked)
            return false;
        if (await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, bare) && usedCodes.TryUse(account.Id, bare))
            return true;
        throttle.Failed(attempt);
        return false;
    }

    private static AuthenticatorKey Show(string key, string email) => new(
        string.Join(' ', key.Chunk(4).Select(group => new string(group))),
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(email)}?secret={key}&issuer={Issuer}&digits=6");
}
