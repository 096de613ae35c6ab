using Microsoft.Extensions.Localization;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Accounts.Passwords;
using NewsArchive.Web.Auth.SignIn;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth.Own;

/// <summary>
/// What became of a form, carried to the page that shows it by a word in the address. Only known words are shown, so that nobody can put a
/// sentence of their own on the page.
/// </summary>
internal static class OwnOutcome
{
    private static readonly string[] Known =
        ["names", "password", "app-off", "passkey", "passkey-gone", "session", "sessions", "role", "blocked", "unblocked", "factor", "erased"];

    /// <summary>The page's address with the outcome.</summary>
    internal static string Address(string page, AccountResult result, string done) => result switch
    {
        { IsDone: true } => $"{page}?gedaan={done}",
        { Fault: { } fault } => $"{page}?fout={fault}",
        _ => $"{page}?fout={result.Outcome}",
    };

    internal static string? Sentence(string? done, string? fault, IStringLocalizer<AccountText> text, IStringLocalizer<SignInText> faults)
    {
        if (fault == "Passkey")
            return faults["PasskeyFailed"];
        if (Enum.TryParse<PasswordFault>(fault, out var password) && Enum.IsDefined(password))
            return AccountSentence.Of(new AccountResult(AccountOutcome.PasswordRefused, password), faults);
        if (Enum.TryParse<AccountOutcome>(fault, out var outcome) && Enum.IsDefined(outcome))
            return AccountSentence.Of(new AccountResult(outcome), faults);
        return Known.Contains(done) ? text[$"Done-{done}"].Value : null;
    }
}
