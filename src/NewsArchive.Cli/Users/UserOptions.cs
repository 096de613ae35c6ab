using System.CommandLine;
using NewsArchive.Store;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Cli.Users;

/// <summary>A user as the command line names one.</summary>
internal sealed record NamedUser(string Email, string? Name, string? PublicName, AccountRole Role);

/// <summary>The options of the verbs about users.</summary>
internal sealed class UserOptions
{
    private static readonly Dictionary<string, AccountRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["corrector"] = AccountRole.Corrector,
        ["editor"] = AccountRole.Editor,
        ["redacteur"] = AccountRole.Editor,
        ["administrator"] = AccountRole.Administrator,
        ["beheerder"] = AccountRole.Administrator,
    };

    private readonly DatabaseOption _database = new();

    internal UserOptions() => Role.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && !Roles.ContainsKey(value))
            result.AddError("--role");
    });

    internal Option<string?> Email { get; } = new("--email") { HelpName = UserMessages.EmailName, Description = UserMessages.Email };

    internal Option<string?> Name { get; } = new("--name") { HelpName = UserMessages.NameName, Description = UserMessages.Name };

    internal Option<string?> PublicName { get; } = new("--public-name") { HelpName = UserMessages.NameName, Description = UserMessages.PublicName };

    internal Option<string?> Role { get; } = new("--role") { HelpName = UserMessages.RoleName, Description = UserMessages.Role };

    internal NamedUser Read(ParseResult result) => new(
        result.GetValue(Email)!, result.CommandResult.Command.Options.Contains(Name) ? result.GetValue(Name) : null,
        result.CommandResult.Command.Options.Contains(PublicName) ? result.GetValue(PublicName) : null,
        result.CommandResult.Command.Options.Contains(Role) ? Roles[result.GetValue(Role)!] : AccountRole.Corrector);

    /// <summary>Gives a verb its archive, brought up to date first, and refuses it while an option that it needs is missing.</summary>
    internal Command Complete(
        Command verb, bool mayMake, Func<ArchiveSession, ParseResult, CancellationToken, Task<int>> work, IReadOnlyList<Option<string?>> needed)
    {
        verb.Options.Add(_database);
        verb.SetAction((result, stop) =>
        {
            if (needed.FirstOrDefault(option => string.IsNullOrWhiteSpace(result.GetValue(option))) is { } missing)
            {
                Terminal.Error(CliMessages.ValueMissing(missing.Name));
                return Task.FromResult(ExitCode.Failed);
            }

            return ArchiveSession.RunAsync(_database.Read(result), mayMake, async session =>
            {
                await session.Get<ArchiveMigrator>().MigrateAsync(stop);
                return await work(session, result, stop);
            });
        });
        return verb;
    }
}
