using System.CommandLine;
using NewsArchive.Cli.Users;
using NewsArchive.Store;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Cli.Verbs;

/// <summary><c>users add|list|role|reset</c></summary>
internal static class UsersVerb
{
    internal static Command Create() => new("users", UserMessages.Verb) { Add(), List(), Role(), Reset() };

    private static Command Add()
    {
        var options = new UserOptions();
        var fromStdin = new Option<bool>("--password-stdin") { Description = UserMessages.PasswordStdin };
        var verb = new Command("add", UserMessages.Add) { options.Email, options.Name, options.PublicName, options.Role, fromStdin };
        return options.Complete(
            verb,
            mayMake: true,
            (session, result, stop) => new UserAdding(session).AddAsync(options.Read(result), result.GetValue(fromStdin), stop),
            [options.Email, options.Name, options.Role]);
    }

    private static Command List()
    {
        var options = new UserOptions();
        return options.Complete(new Command("list", UserMessages.List), mayMake: false, async (session, _, stop) =>
        {
            foreach (var row in await session.Get<AccountRegister>().ListAsync(stop))
                Terminal.Row(UserMessages.Row(row));
            return ExitCode.Good;
        }, []);
    }

    private static Command Role()
    {
        var options = new UserOptions();
        var verb = new Command("role", UserMessages.ChangeRole) { options.Email, options.Role };
        return options.Complete(verb, mayMake: false, async (session, result, stop) =>
        {
            var user = options.Read(result);
            if (await session.Get<AccountRegister>().FindByEmailAsync(user.Email, stop) is not { } id)
                return UserMessages.Tell(AccountOutcome.NotFound);
            return UserMessages.Tell(await session.Get<AccountAdministration>().ChangeRoleAsync(id, user.Role, stop), UserMessages.RoleChanged);
        }, [options.Email, options.Role]);
    }

    private static Command Reset()
    {
        var options = new UserOptions();
        var factor = new Option<bool>("--second-factor") { Description = UserMessages.SecondFactor };
        var verb = new Command("reset", UserMessages.Reset) { options.Email, factor };
        return options.Complete(verb, mayMake: false, async (session, result, stop) =>
        {
            if (await session.Get<AccountRegister>().FindByEmailAsync(options.Read(result).Email, stop) is not { } id)
                return UserMessages.Tell(AccountOutcome.NotFound);
            var accounts = session.Get<AccountAdministration>();
            await (result.GetValue(factor) ? accounts.ResetSecondFactorAsync(id, stop) : accounts.EndSessionsAsync(id, stop));
            return await new UserAdding(session).GiveLinkAsync(id, stop);
        }, [options.Email]);
    }
}
