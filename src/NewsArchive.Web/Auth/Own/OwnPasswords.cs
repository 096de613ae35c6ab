using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;

namespace NewsArchive.Web.Auth.Own;

/// <summary>
/// Asks for the password of who is signed in already, before something that a passer-by should not do; guesses are counted as at signing in.
/// </summary>
internal sealed class OwnPasswords(AccountPasswords passwords, SignInThrottle throttle)
{
    internal async Task<bool> IsRightAsync(HttpContext context, string present)
    {
        var attempt = Attempt(context);
        if (throttle.Ask(attempt).IsLocked)
            return false;
        var isRight = await passwords.IsRightAsync(SessionClaims.AccountOf(context.User)!, present, context.RequestAborted);
        if (!isRight)
            throttle.Failed(attempt);
        return isRight;
    }

    internal async Task<AccountResult> ChangeAsync(HttpContext context, string present, string password) =>
        await IsRightAsync(context, present)
            ? await passwords.ChangeAsync(SessionClaims.AccountOf(context.User)!, password, SessionClaims.SessionOf(context.User)!, context.RequestAborted)
            : new AccountResult(AccountOutcome.PasswordWrong);

    // The session is the place: who guesses here hinders nobody but this session.
    private static SignInAttempt Attempt(HttpContext context) =>
        new(SessionClaims.AccountOf(context.User)!, SessionClaims.SessionOf(context.User), ClientPlace.Of(context), IsCode: false);
}
