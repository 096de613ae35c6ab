using NewsArchive.Store.Accounts;
using NewsArchive.Store.Accounts.Passwords;

namespace NewsArchive.Cli.Users;

/// <summary>Adds a user, who gets a link to set a password, or the password that stands on standard input.</summary>
internal sealed class UserAdding(ArchiveSession session)
{
    internal async Task<int> AddAsync(NamedUser user, bool passwordFromStdin, CancellationToken stop)
    {
        var password = passwordFromStdin ? await Console.In.ReadLineAsync(stop) ?? "" : null;
        // Before the account is made: otherwise a refused password would leave one without.
        if (password is not null && PasswordRules.Check(password, user.Name, user.PublicName, user.Email) is { } fault)
            return UserMessages.Tell(fault);
        var added = await session.Get<AccountRegister>().AddAsync(user.Email, user.Name, user.PublicName, user.Role, stop);
        if (!added.IsDone)
            return UserMessages.Tell(added.Outcome);
        Terminal.Line(UserMessages.Added(user.Email));
        return password is null
            ? await GiveLinkAsync(added.AccountId!, stop)
            : UserMessages.Tell(await session.Get<AccountPasswords>().ChangeAsync(added.AccountId!, password, null, stop), UserMessages.PasswordSet);
    }

    internal async Task<int> GiveLinkAsync(string accountId, CancellationToken stop)
    {
        var key = await session.Get<OneTimeLinks>().MakeAsync(LinkPurpose.SetPassword, accountId, stop);
        Terminal.Line(UserMessages.Link);
        Terminal.Line($"/aanmelden/wachtwoord?sleutel={key}");
        return ExitCode.Good;
    }
}
