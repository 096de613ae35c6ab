using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Passkeys;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>The ways to sign in: password, with a code where the account asks for one, and passkey.</summary>
internal sealed class SignInDesk(
    AccountPasswords passwords, SignInThrottle throttle, KnownDevice devices, SessionOpening opening,
    UserManager<Account> accounts, SignInManager<Account> passkeys, UsedCodes usedCodes, ILogger<SignInDesk> logger)
{
    private const string Stamp = "stempel";

    internal async Task<SignInStep> WithPasswordAsync(HttpContext context, string email, string password)
    {
        var attempt = new SignInAttempt(email, devices.Find(context, email), ClientPlace.Of(context), IsCode: false);
        if (await IsLockedAsync(attempt, context) is { } locked)
            return locked;
        if (await passwords.FindAsync(email, password, context.RequestAborted) is not { } account)
            return Fail(attempt);
        if (account.TwoFactorEnabled)
        {
            await context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Half(account));
            return new SignInStep(SignInOutcome.NeedsCode);
        }

        throttle.Succeeded(attempt);
        await opening.OpenAsync(context, account);
        return new SignInStep(SignInOutcome.Done);
    }

    /// <summary>The second step, with the authenticator's code or with one of the recovery codes, each of which works once.</summary>
    internal async Task<SignInStep> WithCodeAsync(HttpContext context, string code, bool isRecovery)
    {
        if (await FindHalfAsync(context) is not { } account)
            return new SignInStep(SignInOutcome.StartAgain);
        var device = devices.Find(context, account.Email!);
        var attempt = new SignInAttempt(account.Id, device, ClientPlace.Of(context), IsCode: true);
        if (await IsLockedAsync(attempt, context) is { } locked)
            return locked;
        if (!await IsRightAsync(account, Bare(code), isRecovery))
            return Fail(attempt);
        throttle.Succeeded(attempt);
        throttle.Succeeded(new SignInAttempt(account.Email!, device, attempt.Address, IsCode: false));
        await opening.OpenAsync(context, account);
        return new SignInStep(SignInOutcome.Done);
    }

    /// <summary>A passkey is both factors, and cannot be guessed.</summary>
    internal async Task<SignInStep> WithPasskeyAsync(HttpContext context, string credential)
    {
        if (await PasskeyAnswer.TryAsync(credential, passkeys.PerformPasskeyAssertionAsync) is not { Succeeded: true } result || result.User.BlockedAt is not null)
            return new SignInStep(SignInOutcome.Wrong);
        await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await opening.OpenAsync(context, result.User);
        return new SignInStep(SignInOutcome.Done);
    }

    /// <summary>Where to go after signing in; an address that is not of this site is not gone to.</summary>
    internal string After(string? back)
    {
        var after = SignInPaths.After(back);
        if (back is not null && after != back)
            logger.LogWarning("Refused: a return address that is not one to go back to.");
        return after;
    }

    /// <summary>Whether the first step was taken.</summary>
    internal async Task<bool> IsHalfDoneAsync(HttpContext context) => await FindHalfAsync(context) is not null;

    private async Task<SignInStep?> IsLockedAsync(SignInAttempt attempt, HttpContext context)
    {
        var ask = throttle.Ask(attempt);
        if (ask.IsLocked)
        {
            logger.LogWarning("A sign-in was refused unseen: too many failures before it.");
            return new SignInStep(SignInOutcome.Locked, ask.Locked);
        }

        if (ask.Delay > TimeSpan.Zero)
            await Task.Delay(ask.Delay, context.RequestAborted);
        return null;
    }

    private SignInStep Fail(SignInAttempt attempt)
    {
        throttle.Failed(attempt);
        logger.LogInformation("A sign-in failed ({Step}).", attempt.IsCode ? "code" : "password");
        return new SignInStep(SignInOutcome.Wrong);
    }

    private async Task<bool> IsRightAsync(Account account, string code, bool isRecovery)
    {
        if (isRecovery)
            return (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
        return await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
            && usedCodes.TryUse(account.Id, code);
    }

    private static string Bare(string code) => string.Concat(code.Where(sign => !char.IsWhiteSpace(sign)));

    // A password that was changed meanwhile makes the first step worth nothing.
    private static ClaimsPrincipal Half(Account account) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(Stamp, account.SecurityStamp!)],
        IdentityConstants.TwoFactorUserIdScheme));

    private async Task<Account?> FindHalfAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (!result.Succeeded || result.Principal.FindFirstValue(Stamp) is not { } stamp)
            return null;
        var account = await accounts.FindByIdAsync(result.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!);
        return account is { TwoFactorEnabled: true, BlockedAt: null } && account.SecurityStamp == stamp ? account : null;
    }
}
