using Microsoft.Extensions.Localization;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Accounts.Passwords;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Says in the reader's language why a change of an account could not be made, and what to do.</summary>
internal static class AccountSentence
{
    internal static string Of(AccountResult result, IStringLocalizer<SignInText> text) => result switch
    {
        { Fault: PasswordFault.TooShort } => text["PasswordTooShort", PasswordRules.Shortest],
        { Fault: PasswordFault.TooLong } => text["PasswordTooLong", PasswordRules.Longest],
        { Fault: { } fault } => text[$"Password{fault}"],
        _ => text[$"Account{result.Outcome}"],
    };
}
