using NewsArchive.Store.Accounts.Passwords;

namespace NewsArchive.Store.Accounts;

/// <summary>How a change of an account went.</summary>
public enum AccountOutcome
{
    /// <summary>It is done.</summary>
    Done = 0,

    /// <summary>What was given is no e-mail address.</summary>
    EmailInvalid = 1,

    /// <summary>Another account has that e-mail address.</summary>
    EmailTaken = 2,

    /// <summary>A name is missing, too long, or holds signs that are no text.</summary>
    NameInvalid = 3,

    /// <summary>The password breaks a rule.</summary>
    PasswordRefused = 4,

    /// <summary>There is no such account.</summary>
    NotFound = 5,

    /// <summary>Nobody would be left to look after the accounts.</summary>
    LastAdministrator = 6,

    /// <summary>The link was used, is too old, or never was one.</summary>
    LinkDead = 7,

    /// <summary>The present password is another.</summary>
    PasswordWrong = 8,
}

/// <summary>How a change of an account went.</summary>
/// <param name="Fault">Why the password was refused, when it was.</param>
/// <param name="AccountId">The account it is about, when it is done.</param>
public sealed record AccountResult(AccountOutcome Outcome, PasswordFault? Fault = null, string? AccountId = null)
{
    public bool IsDone => Outcome == AccountOutcome.Done;

    internal static AccountResult Of(AccountOutcome outcome) => new(outcome);

    internal static AccountResult Refused(PasswordFault fault) => new(AccountOutcome.PasswordRefused, fault);

    internal static AccountResult DoneFor(string accountId) => new(AccountOutcome.Done, null, accountId);
}
